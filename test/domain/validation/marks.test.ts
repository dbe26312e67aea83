import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Language, languages } from "../../../src/domain/text/words.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import { markColours, markTab, partNote } from "../../../src/domain/validation/marks.ts";

const finding = (row: number, column: number, extra: Partial<Finding> = {}): Finding => ({
  id: `F09-${row}-${column}`,
  code: "F09",
  severity: "peringatan",
  tab: 1,
  sheet: "Koperasi",
  row,
  column,
  heading: "Jumlah Anggota",
  value: "25 orang",
  message: { key: "find.F09", values: {} },
  fix: { to: 25, certainty: "aman" },
  cause: "F09",
  district: "",
  village: "",
  assistant: null,
  valueHash: "x",
  ...extra,
});

/** Notes and colours of a small tab. */
interface Looks {
  notes: string[][];
  backgrounds: string[][];
}
const blank = (): Looks => ({
  notes: [
    ["", ""],
    ["", ""],
    ["", ""],
  ],
  backgrounds: [
    ["#ffffff", "#ffffff"],
    ["#ffffff", "#ffffff"],
    ["#ffffff", "#ffffff"],
  ],
});

/** Marks as Google would apply them; colour null reads as white. */
function mark(
  looks: Looks,
  findings: readonly Finding[],
  language: Language = "id",
): Looks & { changes: number } {
  const { notes, colours } = markTab(1, findings, looks.notes, looks.backgrounds, language);
  const next: Looks = JSON.parse(JSON.stringify(looks)) as Looks;
  for (const { row, column, note } of notes) next.notes[row]?.splice(column, 1, note);
  for (const [colour, places] of colours) {
    for (const { row, column } of places) next.backgrounds[row]?.splice(column, 1, colour ?? "#ffffff");
  }
  return { ...next, changes: notes.length + colours.size };
}

describe("a mark", () => {
  test("of a text with spaces and another slip suggests one text, not two", () => {
    const spaces = { code: "F14", fix: { to: "6409022001", certainty: "aman" } } as const;
    const dots = { code: "F01", fix: { to: "64.09.02.2001", certainty: "saran" } } as const;
    const note = mark(blank(), [finding(1, 0, spaces), finding(1, 0, dots)]).notes[1]?.[0] ?? "";
    expect(note.match(/Saran: [\d.]+\d/g)).toEqual(["Saran: 64.09.02.2001"]);
    const alone = mark(blank(), [finding(1, 0, spaces)]).notes[1]?.[0];
    expect(alone).toContain("Saran: 6409022001");
  });

  test("colours the cell and says what is wrong below the line that keeps the cell's colour", () => {
    const looks = mark(blank(), [finding(1, 0)]);
    expect(looks.backgrounds[1]?.[0]).toBe(markColours.peringatan);
    expect(looks.notes[1]?.[0]).toBe(
      "— Pemeriksaan data\n• Perlu dicek F09: Bukan jumlah orang; contoh 125. Saran: 25.",
    );
  });

  test("says what the finding says, and a suggestion where it does not name it already", () => {
    const named = { key: "find.A01.variant", values: { official: "Salo Loang" } } as const;
    const variant = finding(1, 0, {
      code: "A01",
      message: named,
      fix: { to: "Salo Loang", certainty: "aman" },
    });
    expect(mark(blank(), [variant]).notes[1]?.[0]).toMatch(/ A01: Nama resminya Salo Loang\.$/);
    const { fix: __, ...said } = finding(1, 0);
    expect(mark(blank(), [said]).notes[1]?.[0]).toMatch(/; contoh 125\.$/);
  });

  test("is of the gravest colour where a cell has several findings", () => {
    const looks = mark(blank(), [finding(1, 0), finding(1, 0, { severity: "galat", code: "F16" })]);
    expect(looks.backgrounds[1]?.[0]).toBe(markColours.galat);
    expect(looks.notes[1]?.[0]?.split("\n")).toHaveLength(3);
  });

  test.each(languages)(
    "made in %s is known and replaced in another language, and cleared in any",
    (language) => {
      const coloured = blank();
      coloured.notes[1]?.splice(0, 1, "tanya bendahara");
      coloured.backgrounds[1]?.splice(0, 1, "#00ff00");
      const looks = mark(coloured, [finding(1, 0)], language);
      for (const other of languages) {
        const again = mark(looks, [finding(1, 0)], other).notes[1]?.[0] ?? "";
        expect(again).toContain(
          other === "id"
            ? "\n— Pemeriksaan data · warna asal #00ff00\n• Perlu dicek F09: Bukan"
            : "\n— Data check · warna asal #00ff00\n• To check F09: Not",
        );
        expect(again.split("\n")).toHaveLength(3);
        expect(mark(looks, [], other)).toMatchObject(coloured);
      }
    },
  );

  test("suggests a date in the words of the language", () => {
    const dated = finding(1, 0, { fix: { to: { date: "2025-06-14" }, certainty: "aman" } });
    expect(mark(blank(), [dated]).notes[1]?.[0]).toMatch(/Saran: 14 Juni 2025\.$/);
    expect(mark(blank(), [dated], "en").notes[1]?.[0]).toMatch(/Suggestion: 14 June 2025\.$/);
  });

  test("of the same findings again changes nothing", () => {
    const once = mark(blank(), [finding(1, 0)]);
    expect(mark(once, [finding(1, 0)]).changes).toBe(0);
  });

  test("leaves other tabs and findings without a cell alone", () => {
    expect(
      mark(blank(), [finding(1, 0, { tab: 2 }), finding(1, 0, { row: null, column: null })]).changes,
    ).toBe(0);
  });
});

describe("unmarking", () => {
  test("gives colour and note back, and keeps what people wrote before and after", () => {
    const looks = blank();
    looks.notes[1] = ["tanya Bu Camat", ""];
    looks.backgrounds[1] = ["#00ff00", "#ffffff"];
    const marked = mark(looks, [finding(1, 0)]);
    marked.notes[1] = [`${marked.notes[1]?.[0]}\nsudah ditanya`, ""];
    const back = mark(marked, []);
    expect(back.notes[1]?.[0]).toBe("tanya Bu Camat\nsudah ditanya");
    expect(back.backgrounds[1]?.[0]).toBe("#00ff00");
  });

  test("leaves a colour that someone put over ours", () => {
    const marked = mark(blank(), [finding(1, 0)]);
    marked.backgrounds[1] = ["#123456", "#ffffff"];
    expect(mark(marked, []).backgrounds[1]?.[0]).toBe("#123456");
    const again = mark(marked, [finding(1, 0)]);
    expect(partNote(again.notes[1]?.[0] ?? "").colour).toBe("#123456");
  });

  test("works where a sort carried the marked cell elsewhere", () => {
    const marked = mark(blank(), [finding(1, 0)]);
    marked.notes.reverse();
    marked.backgrounds.reverse();
    const again = mark(
      {
        notes: [marked.notes[2] ?? [], marked.notes[1] ?? [], marked.notes[0] ?? []],
        backgrounds: marked.backgrounds,
      },
      [],
    );
    expect(again.notes.flat().join("")).toBe("");
    expect(mark(again, []).changes).toBe(0);
  });

  test("any colours, notes and findings: marked then unmarked is as before", () => {
    const colour = fc
      .stringMatching(/^#[0-9a-f]{6}$/)
      .filter((each) => !Object.values(markColours).includes(each as never));
    const note = fc.constantFrom("", "catatan", "dua\nbaris", "• butir sendiri");
    const grid = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 });
    const places = fc.array(
      fc.tuple(
        fc.nat(2),
        fc.nat(1),
        fc.constantFrom("galat" as const, "peringatan" as const, "info" as const),
      ),
    );
    fc.assert(
      fc.property(grid(note), grid(colour), places, places, (notes, backgrounds, first, second) => {
        const toFindings = (list: typeof first) =>
          list.map(([row, column, severity]) => finding(row, column, { severity }));
        const once = mark({ notes, backgrounds }, toFindings(first));
        const twice = mark(once, toFindings(second));
        const back = mark(twice, []);
        expect([back.notes, back.backgrounds]).toEqual([notes, backgrounds]);
      }),
    );
  });
});
