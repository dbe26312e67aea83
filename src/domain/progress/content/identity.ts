// Placeholders of the letterhead, the report's date, and who the cooperative is.

import type { CooperativeTextKey } from "../../register/cooperative.ts";
import { longDate, longMonth, weekday } from "../../text/dates.ts";
import { assistantName } from "../context.ts";
import { dateText, nothing, type Placeholder } from "./placeholder.ts";

const text = (name: string, key: CooperativeTextKey): Placeholder => ({
  name,
  needs: [key],
  value: ({ texts }) => texts[key],
});

const number = (...args: Parameters<typeof text>): Placeholder => ({ ...text(...args), number: true });

export const identityPlaceholders: readonly Placeholder[] = [
  {
    name: "kop.pemerintah",
    value: (_, { settings }) => settings.government || nothing,
  },
  {
    name: "kop.dinas",
    value: (_, { settings }) => settings.office || nothing,
  },
  {
    name: "kop.alamat",
    value: (_, { settings }) => settings.address || nothing,
  },
  {
    name: "judul",
    value: (_, { settings }) => settings.reportTitle,
  },
  {
    name: "tanggal_laporan",
    dated: true,
    value: (_, { date, language }) => longDate(date, language),
  },
  {
    name: "hari_laporan",
    dated: true,
    value: (_, { date, language }) => weekday(date, language),
  },
  {
    name: "bulan_laporan",
    dated: true,
    value: (_, { date, language }) => longMonth(date, language),
  },
  {
    name: "tempat_tanggal",
    dated: true,
    value: (_, { settings, date, language }) =>
      settings.place === "" ? longDate(date, language) : `${settings.place}, ${longDate(date, language)}`,
  },
  {
    name: "nama_koperasi",
    value: ({ name }) => name,
  },
  {
    name: "jenis",
    needs: ["type"],
    value: ({ type }) => type,
  },
  {
    name: "desa",
    value: ({ village }) => village,
  },
  {
    name: "desa_lengkap",
    value: ({ type, village }) => `${type} ${village}`,
  },
  {
    name: "kecamatan",
    value: ({ district }) => district,
  },
  {
    name: "kabupaten",
    value: (_, { regency }) => regency,
  },
  {
    name: "kode_wilayah",
    needs: ["code"],
    value: ({ code }) => code,
  },
  text("ketua", "chair"),
  {
    name: "asisten",
    needs: ["assistant"],
    value: ({ assistant }, context) => assistantName(assistant, context),
  },
  text("nomor_badan_hukum", "legalNumber"),
  {
    name: "tanggal_badan_hukum",
    needs: ["legalDate"],
    value: ({ dates }, context) => dateText(dates.legalDate, context),
  },
  number("nik_koperasi", "nik"),
  number("nib", "nib"),
  number("npwp", "npwp"),
  text("bank", "bank"),
  number("nomor_rekening", "account"),
];
