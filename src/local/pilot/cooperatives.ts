// The pilot's 54 cooperatives as their office would have them written by 9 October 2025, without a slip.

import type { CellValue } from "../../domain/cell.ts";
import type { Village } from "../../domain/region/village.ts";
import { type ColumnKey, outletKeys, stages } from "../../domain/register/columns.ts";
import { later } from "./days.ts";

/** A row of the register. */
export type CooperativeRow = Partial<Record<ColumnKey, CellValue>>;

/** The three that operate; the article names the first two. */
const operating: readonly string[] = ["Sidorejo", "Telemow", "Babulu Darat"];

/** Stages beyond Legalitas; of the others about three in five have their papers (4), the rest their legal number (3). */
const ahead: Readonly<Record<string, number>> = {
  ...Object.fromEntries(operating.map((name) => [name, 9])),
  "Bangun Mulya": 8,
  "Giri Mukti": 7,
  "Bukit Raya": 7,
  Petung: 6,
  "Tengin Baru": 6,
  Rintik: 6,
  Penajam: 5,
  Sotek: 5,
  Waru: 5,
  Sesulu: 5,
  Labangka: 5,
  "Gunung Makmur": 5,
  "Bumi Harapan": 5,
};

const banks = ["BRI", "Bankaltimtara", "BNI", "Bank Mandiri"];

const obstacles: readonly (readonly [obstacle: string, followUp: string, owner: string])[] = [
  ["Rencana usaha belum disusun", "Lokakarya rencana usaha bersama pengurus", "Ketua koperasi"],
  ["Belum ada tempat usaha tetap", "Rapat dengan pemerintah desa tentang gedung", "Pemerintah desa"],
  ["Pengurus belum memahami SIMKOPDES", "Pendampingan pengisian SIMKOPDES", "Asisten bisnis"],
  ["Simpanan pokok belum terkumpul", "Penagihan simpanan pada rapat anggota", "Bendahara"],
  ["Modal kerja belum tersedia", "Menyusun proposal pinjaman ke bank", "Ketua koperasi"],
  ["Rekening atas nama koperasi belum dibuka", "Membuka rekening di bank terdekat", "Bendahara"],
];

/** Row of one cooperative; `index` is its place in the order of village codes and varies what nobody published. */
export function cooperativeRow(village: Village, index: number): CooperativeRow {
  const stage = ahead[village.name] ?? (index % 5 === 1 || index % 5 === 3 ? 3 : 4);
  const meeting = later("2025-05-12", index % 18);
  const deed = later(meeting.date, 12 + (index % 5));
  const legal = later(deed.date, 7 + (index % 9));
  const members = 22 + ((index * 17) % 90);
  const [obstacle, followUp, owner] = obstacles[index % obstacles.length] ?? ["", "", ""];
  return {
    code: village.code,
    district: village.district,
    village: village.name,
    type: village.type,
    name: `Koperasi ${village.type} Merah Putih ${village.name}`,
    legalNumber: `AHU-${digits(30164 + index * 37, 7)}.AH.01.29.TAHUN 2025`,
    legalDate: legal,
    chair: `Ketua ${village.name}`,
    chairPhone: `0800100${digits(1001 + index, 5)}`,
    headName: `${village.type === "Desa" ? "Kepala Desa" : "Lurah"} ${village.name}`,
    headId: village.type === "Kelurahan" ? `19700101 200001 1 ${digits(index + 1, 3)}` : "",
    members,
    shareSavings: members * 100_000,
    mandatorySavings: members * 10_000 * (1 + (index % 4)),
    stage: stages[stage - 1] ?? "",
    meetingDate: meeting,
    deedDate: deed,
    lat: village.lat ?? "",
    lon: village.lon ?? "",
    pinned: false,
    simkopdes: index % 13 === 5 ? "Belum" : "Sudah",
    ...(stage >= 4 ? legalPapers(village.code, index, legal.date) : {}),
    ...(stage < 9 ? { obstacle, followUp, owner, dueDate: later("2025-10-13", index % 25) } : {}),
    ...business(village.name, stage, index),
  };
}

/** NPWP, NIB, NIK koperasi and account, from Legalitas on. The NIB begins with its day, as new ones do. */
function legalPapers(code: string, index: number, legalDate: string): CooperativeRow {
  const { date } = later(legalDate, 3 + (index % 6));
  return {
    nik: `${code.slice(0, 2)}${code.slice(3, 5)}${digits(1 + (index % 4), 2)}${digits(2001 + index, 7)}`,
    nib: `${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}${digits(40_213 + index * 611, 7)}`,
    npwp: `1000000${digits(64_090_000 + index * 13, 9)}`,
    bank: banks[index % banks.length] ?? "",
    account: `0640${digits(1_000_000 + index * 1709, 11)}`,
  };
}

/** What a cooperative has from Rencana Usaha on. */
function business(name: string, stage: number, index: number): CooperativeRow {
  const row: CooperativeRow = {};
  // Who operates now began earlier.
  const [plan, proposal, partner] =
    stage === 9 ? ["2025-07-14", "2025-07-28", "2025-08-11"] : ["2025-08-18", "2025-09-08", "2025-09-18"];
  for (const key of outletKeys) row[key] = "Belum";
  if (stage >= 5) row.planDate = later(plan, index % 12);
  if (stage >= 5) row.capitalNeeded = 350_000_000 + (index % 7) * 75_000_000;
  if (stage >= 6) row.proposalDate = later(proposal, index % 8);
  if (stage >= 7) {
    row.partnerDate = later(partner, index % 7);
    row.bankPartner = "BRI";
    row.otherPartner = "Bulog";
    row.capitalApproved = 300_000_000 + (index % 3) * 25_000_000;
  }
  if (stage === 8) {
    row.officeOutlet = "Disiapkan";
    row.groceryOutlet = "Disiapkan";
  }
  if (stage === 9) {
    row.operatingDate = later("2025-08-25", index % 9);
    row.groceryOutlet = "Berjalan";
    if (name === "Babulu Darat") {
      row.otherBusiness = "BRILink";
      row.notes =
        "Contoh: berita 9 Oktober 2025 menyebut tiga koperasi beroperasi, tetapi hanya menamai Sidorejo dan Telemow.";
    } else {
      row.otherBusiness = "ATK; Print; Fotokopi; BRILink";
    }
  }
  return row;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
