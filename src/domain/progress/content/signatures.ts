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
    meaning: { id: "Nama asisten bisnis untuk tanda tangan", en: "Name of the assistant, for the signature" },
    value: ({ assistant }, context) => assistantName(assistant, context) || unknown,
  },
  {
    name: "ttd.ketua",
    meaning: { id: "Nama ketua untuk tanda tangan", en: "Name of the chair, for the signature" },
    value: ({ texts }) => texts.chair || unknown,
  },
  {
    name: "ttd.kepala_desa.jabatan",
    meaning: { id: "Kepala Desa … atau Lurah …", en: "Title of the village head" },
    value: ({ type, village }, { language }) =>
      type === ""
        ? say(language, "progress.headOfEither", { village })
        : say(language, type === "Desa" ? "progress.headOfDesa" : "progress.headOfKelurahan", { village }),
  },
  {
    name: "ttd.kepala_desa",
    meaning: { id: "Nama kepala desa/lurah untuk tanda tangan", en: "Name of the village head" },
    value: ({ texts }) => texts.headName || unknown,
  },
  {
    name: "ttd.kepala_desa.nip",
    meaning: {
      id: "NIP lurah; kepala desa tidak memilikinya",
      en: "NIP of a lurah; an elected head has none",
    },
    value: ({ texts, type }) =>
      texts.headId !== "" ? nipText(texts.headId) : type === "Desa" ? nothing : "NIP ……………",
  },
  {
    name: "ttd.kepala_dinas.jabatan",
    meaning: { id: "Jabatan kepala dinas", en: "Title of the head of the office" },
    value: (_, { settings, language }) =>
      settings.office === ""
        ? say(language, "progress.headOfOffice")
        : `${say(language, "progress.head")} ${settings.office}`,
  },
  {
    name: "ttd.kepala_dinas",
    meaning: { id: "Nama kepala dinas untuk tanda tangan", en: "Name of the head of the office" },
    value: (_, { settings }) => settings.officeHead || unknown,
  },
  {
    name: "ttd.kepala_dinas.pangkat",
    meaning: { id: "Pangkat/golongan kepala dinas", en: "Rank of the head of the office" },
    value: (_, { settings }) => settings.officeHeadRank || nothing,
  },
  {
    name: "ttd.kepala_dinas.nip",
    meaning: { id: "NIP kepala dinas", en: "NIP of the head of the office" },
    value: (_, { settings }) => (settings.officeHeadId === "" ? "NIP ……………" : nipText(settings.officeHeadId)),
  },
];
