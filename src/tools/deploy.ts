// Builds and pushes to the Apps Script project of .clasp.json; says what to fill in when it cannot.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { isMain, projectRoot } from "./project.ts";

const clasp = (...words: string[]): { status: number | null; stdout: string } =>
  spawnSync(join(projectRoot, "node_modules/.bin/clasp"), words, {
    encoding: "utf8",
    stdio: ["inherit", "pipe", "inherit"],
  });

/** What a person must do before pushing, in both languages; null when nothing is in the way. */
export function obstacle(scriptId: string, loggedIn: boolean): string | null {
  if (scriptId === "" || scriptId === "ISI-ID-SKRIP") {
    return (
      "Isi scriptId di .clasp.json dengan ID skrip Anda (spreadsheet: Ekstensi > Apps Script > Setelan project).\n" +
      "Fill scriptId in .clasp.json with your script's ID (spreadsheet: Extensions > Apps Script > Project Settings)."
    );
  }
  if (!loggedIn) {
    return (
      "Masuk dulu ke akun Google Anda: npx clasp login. Aktifkan juga API di https://script.google.com/home/usersettings.\n" +
      "Log in to your Google account first: npx clasp login. Turn on the API at https://script.google.com/home/usersettings too."
    );
  }
  return null;
}

async function deploy(): Promise<number> {
  const project = JSON.parse(readFileSync(join(projectRoot, ".clasp.json"), "utf8")) as { scriptId?: string };
  const account = JSON.parse(clasp("show-authorized-user", "--json").stdout) as { loggedIn?: boolean };
  const said = obstacle(project.scriptId ?? "", account.loggedIn === true);
  if (said !== null) {
    console.error(said);
    return 1;
  }
  const { version } = await build();
  const push = clasp("push", "--force");
  process.stdout.write(push.stdout);
  if (push.status === 0) console.log(`${version} ada di Google.\n${version} is at Google.`);
  return push.status ?? 1;
}

if (isMain("deploy.ts")) {
  deploy().then((code) => {
    process.exitCode = code;
  });
}
