// Calling the server: how many at once, what is tried again, what never is, and how failures are read.

import { describe, expect, test } from "@jest/globals";
import { CallError, createClient, type Runner, readFailure } from "../../src/sidebar/client.ts";
import { speak } from "../../src/sidebar/say.ts";
import { wordsIn } from "../../src/tools/words.ts";

interface Sent {
  readonly method: string;
  readonly version: string;
  readonly succeed: (result: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** A client over a server that the test answers by hand; waiting takes no time but is written down. */
function byHand() {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const runner = (succeed: (result: unknown) => void, fail: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: ({ method, version }) => void sent.push({ method, version, succeed, fail }),
  });
  const none = (): void => undefined;
  const client = createClient(
    () => runner(none, none),
    "1.2.3",
    async (milliseconds) => void waited.push(milliseconds),
  );
  return { client, sent, waited };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const lost = (): Error =>
  Object.assign(new Error("Connection failure due to HTTP 0"), { name: "NetworkError" });
const crowded = (): Error =>
  new Error("ScriptError: There are too many scripts running simultaneously for this Google user account.");

/** Waits for the call that comes after those already seen, and answers it. */
async function answerNext(sent: readonly Sent[], index: number, how: (call: Sent) => void): Promise<void> {
  await turn();
  const call = sent[index];
  if (call === undefined) throw new Error(`no call ${index}`);
  how(call);
  await turn();
}

describe("client", () => {
  test("sends its version and gives back the answer", async () => {
    const { client, sent } = byHand();
    const asked = client.call("caseload.active", {});
    await answerNext(sent, 0, (call) => call.succeed({ code: "64.09.01.1001" }));
    expect(await asked).toEqual({ code: "64.09.01.1001" });
    expect(sent[0]?.version).toBe("1.2.3");
  });

  test("keeps the sixth call waiting until one of five has come back", async () => {
    const { client, sent } = byHand();
    const asked = Array.from({ length: 6 }, () => client.call("actions.list", {}));
    await turn();
    expect(sent).toHaveLength(5);
    expect(client.pending()).toBe(6);
    await answerNext(sent, 2, (call) => call.succeed({ actions: [] }));
    expect(sent).toHaveLength(6);
    for (const call of sent) call.succeed({ actions: [] });
    await Promise.all(asked);
    expect(client.pending()).toBe(0);
  });

  test("tries a read again, waiting longer each time, and says when the connection is back", async () => {
    const { client, sent, waited } = byHand();
    const told: boolean[] = [];
    client.onLost((state) => told.push(state));
    const asked = client.call("workbook.status", {});
    await answerNext(sent, 0, (call) => call.fail(lost()));
    await answerNext(sent, 1, (call) => call.fail(lost()));
    await answerNext(sent, 2, (call) => call.succeed("state"));
    expect(await asked).toBe("state");
    expect(waited).toEqual([500, 1000]);
    expect(told).toEqual([true, true, false]);
  });

  test("gives a read up after five tries, and the banner goes", async () => {
    const { client, sent } = byHand();
    const told: boolean[] = [];
    client.onLost((state) => told.push(state));
    const asked = client.call("workbook.status", {}).catch((error: unknown) => error);
    for (let index = 0; index < 5; index += 1) await answerNext(sent, index, (call) => call.fail(lost()));
    const failure = await asked;
    expect(failure).toBeInstanceOf(CallError);
    expect(failure).toMatchObject({ kind: "lost", unsure: false });
    expect(sent).toHaveLength(5);
    expect(told.at(-1)).toBe(false);
  });

  test("never sends a write twice, and says that nobody knows", async () => {
    const { client, sent } = byHand();
    const asked = client
      .call("caseload.assign", { moves: [{ code: "a", to: "BA1" }] })
      .catch((error: unknown) => error);
    await answerNext(sent, 0, (call) => call.fail(lost()));
    expect(await asked).toMatchObject({ kind: "lost", unsure: true });
    expect(sent).toHaveLength(1);
  });

  test("tries a dry run again: it changes nothing", async () => {
    const { client, sent } = byHand();
    const asked = client.call("caseload.assign", { moves: [], dryRun: true });
    await answerNext(sent, 0, (call) => call.fail(lost()));
    await answerNext(sent, 1, (call) => call.succeed("effect"));
    expect(await asked).toBe("effect");
  });

  test("does not try again what the server refused", async () => {
    const { client, sent } = byHand();
    const asked = client.call("workbook.status", {}).catch((error: unknown) => error);
    await answerNext(sent, 0, (call) => call.fail(new Error("Error: Daftar koperasi belum ditemukan.")));
    expect(await asked).toMatchObject({ kind: "server", message: "Daftar koperasi belum ditemukan." });
    expect(sent).toHaveLength(1);
  });

  test("sends again, a write too, what Google did not begin because too much runs for this person", async () => {
    const { client, sent, waited } = byHand();
    const asked = client.call("caseload.assign", { moves: [{ code: "a", to: "BA1" }] });
    await answerNext(sent, 0, (call) => call.fail(crowded()));
    await answerNext(sent, 1, (call) => call.fail(crowded()));
    await answerNext(sent, 2, (call) => call.succeed("effect"));
    expect(await asked).toBe("effect");
    expect(waited).toEqual([500, 1000]);
  });

  test("gives up after five tries in a sentence that says what to do; nothing was lost on the way", async () => {
    const { client, sent } = byHand();
    const told: boolean[] = [];
    client.onLost((state) => told.push(state));
    speak({ language: "id", words: wordsIn("id").sidebar });
    const asked = client.call("recap.update", {}).catch((error: unknown) => error);
    for (let index = 0; index < 5; index += 1) await answerNext(sent, index, (call) => call.fail(crowded()));
    const message = expect.stringMatching(/terlalu banyak perintah.*tidak ada yang berubah.*coba lagi/);
    expect(await asked).toMatchObject({ kind: "crowded", unsure: false, message });
    expect([sent.length, told.includes(true), client.pending()]).toEqual([5, false, 0]);
  });

  test("does not send again a write that was cut off under way, whatever Google says of too many", async () => {
    const { client, sent } = byHand();
    const asked = client.call("recap.update", {}).catch((error: unknown) => error);
    const cut = "Terjadi gangguan yang tidak terduga (Too many simultaneous invocations: Spreadsheets).";
    await answerNext(sent, 0, (call) => call.fail(new Error(`Pendamping Koperasi: ${cut}`)));
    expect(await asked).toMatchObject({ kind: "server", message: cut });
    expect(sent).toHaveLength(1);
  });

  test("keeps answers of reads until something changed", async () => {
    const { client, sent } = byHand();
    let heard = 0;
    client.onChange(() => {
      heard += 1;
    });
    const asked = client.read("actions.list", {});
    await answerNext(sent, 0, (call) => call.succeed({ actions: [] }));
    await asked;
    expect(client.kept("actions.list", {})?.at).toBeGreaterThan(0);
    expect(client.kept("validation.page", { next: "500" })).toBeNull();
    client.changed();
    expect(heard).toBe(1);
    expect(client.kept("actions.list", {})).toEqual({ data: { actions: [] }, at: 0 });
  });
});

describe("reading a failure", () => {
  test.each([
    ["Error: Pendamping Koperasi: Tutup panel.", "Tutup panel."],
    ["Exception: Anda tidak boleh mengubah sel ini.", "Anda tidak boleh mengubah sel ini."],
    ["Pendamping Koperasi: Ada 2 tab.", "Ada 2 tab."],
    ["Sel C7: terlindung", "Sel C7: terlindung"],
  ])("%s", (message, sentence) => {
    expect(readFailure(new Error(message))).toMatchObject({ kind: "server", message: sentence });
  });

  test("a lost connection carries no sentence of Google's", () => {
    expect(readFailure(lost())).toMatchObject({ kind: "lost", message: "" });
    expect(readFailure("NetworkError: Connection failure due to HTTP 503")).toMatchObject({ kind: "lost" });
  });
});
