// Placeholders of the signatures: business assistant, chair, village head, head of the office (Permendagri 1/2023 art. 44).

import type { Settings } from "../../settings/settings.ts";
import { say } from "../../text/catalogue.ts";
import { assistantName } from "../context.ts";
import { nothing, type Placeholder } from "./placeholder.ts";

/** Where a name is unknown, a line to write it on. */
const unknown = "(……………)";

/** `NIP 19660420 199203 1 008` of 18 digits however they are spaced; another form stays as written. */
export function nipText(written: string): string {
  const digits = written.replace(/\D/g, "");
  const grouped =
    digits.length === 18
      ? `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`
      : written.replace(/^\s*NIP\.?\s*/i, "");
  return `NIP ${grouped}`;
}

/** Name, rank where known, and NIP of the head of the office, for below a signature. */
export function headLines(
  settings: Pick<Settings, "officeHead" | "officeHeadRank" | "officeHeadId">,
): [string, ...string[]] {
  const { officeHead, officeHeadRank, officeHeadId } = settings;
  const nip = officeHeadId === "" ? "NIP ……………" : nipText(officeHeadId);
  return [officeHead || unknown, ...(officeHeadRank === "" ? [] : [officeHeadRank]), nip];
}

export const signaturePlaceholders: readonly Placeholder[] = [
  {
    name: "ttd.asisten",
    value: ({ assistant }, context) => assistantName(assistant, context) || unknown,
  },
  {
    name: "ttd.ketua",
    value: ({ texts }) => texts.chair || unknown,
  },
  {
    name: "ttd.kepala_desa.jabatan",
    value: ({ type, village }, { language }) =>
      type === ""
        ? say(language, "progress.headOfEither", { village })
        : say(language, type === "Desa" ? "progress.headOfDesa" : "progress.headOfKelurahan", { village }),
  },
  {
    name: "ttd.kepala_desa",
    value: ({ texts }) => texts.headName || unknown,
  },
  {
    name: "ttd.kepala_desa.nip",
    value: ({ texts, type }) =>
      texts.headId !== "" ? nipText(texts.headId) : type === "Desa" ? nothing : "NIP ……………",
  },
  {
    name: "ttd.kepala_dinas.jabatan",
    value: (_, { settings, language }) =>
      settings.office === ""
        ? say(language, "progress.headOfOffice")
        : `${say(language, "progress.head")} ${settings.office}`,
  },
  {
    name: "ttd.kepala_dinas",
    value: (_, { settings }) => settings.officeHead || unknown,
  },
  {
    name: "ttd.kepala_dinas.pangkat",
    value: (_, { settings }) => settings.officeHeadRank || nothing,
  },
  {
    name: "ttd.kepala_dinas.nip",
    value: (_, { settings }) => (settings.officeHeadId === "" ? "NIP ……………" : nipText(settings.officeHeadId)),
  },
];
