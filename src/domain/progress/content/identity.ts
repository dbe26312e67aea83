// Placeholders of the letterhead, the report's date, and who the cooperative is.

import type { CooperativeTextKey } from "../../register/cooperative.ts";
import { longDate, longMonth, weekday } from "../../text/dates.ts";
import { assistantName } from "../context.ts";
import { dateText, nothing, type Placeholder } from "./placeholder.ts";

const text = (name: string, id: string, en: string, key: CooperativeTextKey): Placeholder => ({
  name,
  meaning: { id, en },
  needs: [key],
  value: ({ texts }) => texts[key],
});

const number = (...args: Parameters<typeof text>): Placeholder => ({ ...text(...args), number: true });

export const identityPlaceholders: readonly Placeholder[] = [
  {
    name: "kop.pemerintah",
    meaning: { id: "Baris pertama kop surat (pengaturan)", en: "First line of the letterhead (setting)" },
    value: (_, { settings }) => settings.government || nothing,
  },
  {
    name: "kop.dinas",
    meaning: { id: "Baris kedua kop surat (pengaturan)", en: "Second line of the letterhead (setting)" },
    value: (_, { settings }) => settings.office || nothing,
  },
  {
    name: "kop.alamat",
    meaning: { id: "Baris ketiga kop surat (pengaturan)", en: "Third line of the letterhead (setting)" },
    value: (_, { settings }) => settings.address || nothing,
  },
  {
    name: "judul",
    meaning: { id: "Judul laporan (pengaturan)", en: "Title of the report (setting)" },
    value: (_, { settings }) => settings.reportTitle,
  },
  {
    name: "tanggal_laporan",
    meaning: { id: "Tanggal laporan, kosong: hari ini", en: "Date of the report, blank: today" },
    dated: true,
    value: (_, { date, language }) => longDate(date, language),
  },
  {
    name: "hari_laporan",
    meaning: { id: "Hari dari tanggal laporan", en: "Weekday of the report's date" },
    dated: true,
    value: (_, { date, language }) => weekday(date, language),
  },
  {
    name: "bulan_laporan",
    meaning: { id: "Bulan dan tahun laporan", en: "Month and year of the report" },
    dated: true,
    value: (_, { date, language }) => longMonth(date, language),
  },
  {
    name: "tempat_tanggal",
    meaning: { id: "Tempat dan tanggal tanda tangan", en: "Place and date of the signature" },
    dated: true,
    value: (_, { settings, date, language }) =>
      settings.place === "" ? longDate(date, language) : `${settings.place}, ${longDate(date, language)}`,
  },
  {
    name: "nama_koperasi",
    meaning: { id: "Nama koperasi", en: "Name of the cooperative" },
    value: ({ name }) => name,
  },
  {
    name: "jenis",
    meaning: { id: "Desa atau Kelurahan", en: "Desa or Kelurahan" },
    needs: ["type"],
    value: ({ type }) => type,
  },
  {
    name: "desa",
    meaning: { id: "Nama desa/kelurahan", en: "Name of the village" },
    value: ({ village }) => village,
  },
  {
    name: "desa_lengkap",
    meaning: { id: "Jenis dan nama desa/kelurahan", en: "Type and name of the village" },
    value: ({ type, village }) => `${type} ${village}`,
  },
  {
    name: "kecamatan",
    meaning: { id: "Kecamatan", en: "District" },
    value: ({ district }) => district,
  },
  {
    name: "kabupaten",
    meaning: { id: "Kabupaten/kota", en: "Regency" },
    value: (_, { regency }) => regency,
  },
  {
    name: "kode_wilayah",
    meaning: { id: "Kode wilayah Kemendagri", en: "Kemendagri village code" },
    needs: ["code"],
    value: ({ code }) => code,
  },
  text("ketua", "Nama ketua koperasi", "Name of the chair", "chair"),
  {
    name: "asisten",
    meaning: { id: "Nama asisten bisnis", en: "Name of the business assistant" },
    needs: ["assistant"],
    value: ({ assistant }, context) => assistantName(assistant, context),
  },
  text("nomor_badan_hukum", "Nomor badan hukum", "Number of the legal entity", "legalNumber"),
  {
    name: "tanggal_badan_hukum",
    meaning: { id: "Tanggal badan hukum", en: "Date of the legal entity" },
    needs: ["legalDate"],
    value: ({ dates }, context) => dateText(dates.legalDate, context),
  },
  number("nik_koperasi", "Nomor Induk Koperasi", "National number of the cooperative", "nik"),
  number("nib", "Nomor Induk Berusaha", "Business number", "nib"),
  number("npwp", "NPWP koperasi", "Tax number of the cooperative", "npwp"),
  text("bank", "Bank tempat rekening", "Bank of the account", "bank"),
  number("nomor_rekening", "Nomor rekening", "Account number", "account"),
];
