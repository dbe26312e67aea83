// Files dropped onto the page.

/** Takes files dropped anywhere on the page. */
export function takeDrops(over: (dropping: boolean) => void, take: (file: File) => void): void {
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
