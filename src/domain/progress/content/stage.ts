// Placeholders of the stage, the nine milestones, the documents and the seven outlets.

import { type ColumnKey, outletKeys, stages } from "../../register/columns.ts";
import type { OutletKey, Stage } from "../../register/cooperative.ts";
import { say } from "../../text/catalogue.ts";
import type { ReportContext } from "../context.ts";
import { dateOf, milestones, runningOutlets } from "../milestones.ts";
import type { Subject } from "../subject.ts";
import { dateText, type Placeholder } from "./placeholder.ts";

/** Mark of a milestone: done, the one at work, still to come. */
const marks = { done: "✓", now: "►", open: "○" } as const;

const outletNames: Readonly<Record<OutletKey, string>> = {
  officeOutlet: "kantor",
  groceryOutlet: "sembako",
  creditOutlet: "simpan_pinjam",
  clinicOutlet: "klinik",
  pharmacyOutlet: "apotek",
  warehouseOutlet: "gudang",
  logisticsOutlet: "logistik",
};

/** The documents of the checklist: name, words, whether it is there. */
export const documents: readonly {
  readonly name: string;
  readonly id: string;
  readonly en: string;
  readonly needs: ColumnKey;
  readonly there: (cooperative: Subject) => boolean;
}[] = [
  {
    name: "akta",
    id: "akta pendirian",
    en: "the deed",
    needs: "deedDate",
    there: ({ dates }) => dates.deedDate !== undefined,
  },
  {
    name: "badan_hukum",
    id: "nomor badan hukum",
    en: "the legal entity's number",
    needs: "legalNumber",
    there: ({ texts }) => texts.legalNumber !== "",
  },
  {
    name: "nik",
    id: "NIK koperasi",
    en: "NIK koperasi",
    needs: "nik",
    there: ({ texts }) => texts.nik !== "",
  },
  { name: "nib", id: "NIB", en: "NIB", needs: "nib", there: ({ texts }) => texts.nib !== "" },
  { name: "npwp", id: "NPWP", en: "NPWP", needs: "npwp", there: ({ texts }) => texts.npwp !== "" },
  {
    name: "rekening",
    id: "rekening",
    en: "the account",
    needs: "account",
    there: ({ texts }) => texts.account !== "",
  },
  {
    name: "rencana_usaha",
    id: "rencana usaha",
    en: "the business plan",
    needs: "planDate",
    there: ({ dates }) => dates.planDate !== undefined,
  },
  {
    name: "proposal",
    id: "proposal permodalan",
    en: "the capital proposal",
    needs: "proposalDate",
    there: ({ dates }) => dates.proposalDate !== undefined,
  },
];

function stageLine({ stage }: Subject): string {
  return stage === null ? "" : `${stage}. ${stages[stage - 1]}`;
}

/** `■■■■■□□□□ 5/9`: the stage as a bar that needs no colour. */
function stageBar({ stage }: Subject): string {
  const reached = stage ?? 0;
  return `${"■".repeat(reached)}${"□".repeat(9 - reached)} ${reached}/9`;
}

/** Columns that a milestone rests on. */
function columnsOf(number: Stage): readonly ColumnKey[] {
  const date = dateOf[number];
  if (date !== null) return [date];
  return number === 4 ? ["npwp", "nib", "account", "nik"] : outletKeys;
}

function milestoneText(cooperative: Subject, number: Stage, context: ReportContext): string {
  const milestone = milestones(cooperative)[number - 1];
  if (milestone === undefined) return "";
  if (dateOf[number] !== null) return dateText(milestone.date, context);
  if (milestone.proven) return say(context.language, "progress.complete");
  const isOpen = columnsOf(number).some((key) => cooperative.unreadable.includes(key));
  return isOpen ? "" : say(context.language, "progress.notYet");
}

const ofMilestone = (number: Stage): Placeholder[] => [
  {
    name: `tahap.${number}.nama`,
    meaning: { id: `Nama tahap ${number}`, en: `Name of stage ${number}` },
    value: () => stages[number - 1] ?? "",
  },
  {
    name: `tahap.${number}.tanggal`,
    meaning:
      number === 4 || number === 8
        ? { id: `Tahap ${number}: Lengkap atau Belum`, en: `Stage ${number}: complete or not yet` }
        : { id: `Tanggal tahap ${number}`, en: `Date of stage ${number}` },
    needs: columnsOf(number),
    value: (cooperative, context) => milestoneText(cooperative, number, context),
  },
  {
    name: `tahap.${number}.tanda`,
    meaning: {
      id: `Tanda tahap ${number}: ${marks.done} terlampaui, ${marks.now} sekarang, ${marks.open} belum`,
      en: `Mark of stage ${number}: ${marks.done} passed, ${marks.now} now, ${marks.open} to come`,
    },
    value: ({ stage }) =>
      stage === null || stage < number ? marks.open : stage === number && stage < 9 ? marks.now : marks.done,
  },
];

export const stagePlaceholders: readonly Placeholder[] = [
  {
    name: "tahap",
    meaning: { id: "Nomor dan nama tahap sekarang", en: "Number and name of the stage now" },
    needs: ["stage"],
    value: stageLine,
  },
  {
    name: "tahap.nomor",
    meaning: { id: "Nomor tahap, 1 sampai 9", en: "Number of the stage, 1 to 9" },
    needs: ["stage"],
    value: ({ stage }) => (stage === null ? "" : String(stage)),
  },
  {
    name: "tahap.bilah",
    meaning: { id: "Bilah kemajuan tahap", en: "Progress bar of the stage" },
    value: stageBar,
  },
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap(ofMilestone),
  ...documents.map(
    ({ name, id, en, needs, there }): Placeholder => ({
      name: `dokumen.${name}`,
      needs: [needs],
      meaning: { id: `Ada atau belum diisi: ${id}`, en: `There or not filled: ${en}` },
      value: (cooperative, { language }) => (there(cooperative) ? say(language, "progress.there") : ""),
    }),
  ),
  {
    name: "dokumen.jumlah",
    meaning: { id: "Berapa dokumen yang ada", en: "How many documents are there" },
    value: (cooperative, { language }) =>
      say(language, "progress.ofCount", {
        count: documents.filter(({ there }) => there(cooperative)).length,
        total: documents.length,
      }),
  },
  {
    name: "akun_simkopdes",
    meaning: { id: "Akun SIMKOPDES: Sudah atau Belum", en: "SIMKOPDES account: done or not yet" },
    needs: ["simkopdes"],
    value: ({ simkopdes }, { language }) =>
      simkopdes === null ? "" : say(language, simkopdes ? "progress.done" : "progress.notYet"),
  },
  {
    name: "tanggal_rat",
    meaning: { id: "Tanggal Rapat Anggota Tahunan", en: "Date of the annual meeting" },
    needs: ["annualMeetingDate"],
    value: ({ dates }, context) => dateText(dates.annualMeetingDate, context),
  },
  ...outletKeys.map(
    (key): Placeholder => ({
      name: `gerai.${outletNames[key]}`,
      meaning: {
        id: `Keadaan gerai ${outletNames[key].replace("_", " ")}`,
        en: `State of the outlet ${outletNames[key].replace("_", " ")}`,
      },
      needs: [key],
      value: ({ outlets }) => outlets[key],
    }),
  ),
  {
    name: "gerai.berjalan",
    meaning: { id: "Berapa dari tujuh gerai yang berjalan", en: "How many of the seven outlets run" },
    value: (cooperative, { language }) =>
      say(language, "progress.ofCount", { count: runningOutlets(cooperative), total: outletKeys.length }),
  },
];
