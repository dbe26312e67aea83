// Placeholders of the stage, the nine milestones, the documents and the seven outlets.

import { type ColumnKey, outletKeys } from "../../register/columns.ts";
import type { OutletKey, Stage } from "../../register/cooperative.ts";
import { say } from "../../text/catalogue.ts";
import type { ReportContext } from "../context.ts";
import { dateOf, milestones, runningOutlets } from "../milestones.ts";
import { outletInWords, stageInWords, stageName } from "../stage-words.ts";
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
  readonly needs: ColumnKey;
  readonly there: (cooperative: Subject) => boolean;
}[] = [
  {
    name: "akta",
    needs: "deedDate",
    there: ({ dates }) => dates.deedDate !== undefined,
  },
  {
    name: "badan_hukum",
    needs: "legalNumber",
    there: ({ texts }) => texts.legalNumber !== "",
  },
  {
    name: "nik",
    needs: "nik",
    there: ({ texts }) => texts.nik !== "",
  },
  { name: "nib", needs: "nib", there: ({ texts }) => texts.nib !== "" },
  { name: "npwp", needs: "npwp", there: ({ texts }) => texts.npwp !== "" },
  {
    name: "rekening",
    needs: "account",
    there: ({ texts }) => texts.account !== "",
  },
  {
    name: "rencana_usaha",
    needs: "planDate",
    there: ({ dates }) => dates.planDate !== undefined,
  },
  {
    name: "proposal",
    needs: "proposalDate",
    there: ({ dates }) => dates.proposalDate !== undefined,
  },
];

function stageLine({ stage }: Subject, { language }: ReportContext): string {
  return stage === null ? "" : `${stage}. ${stageInWords(stage, language)}`;
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
    value: (_, { language }) => stageName(number, language),
  },
  {
    name: `tahap.${number}.tanggal`,
    needs: columnsOf(number),
    value: (cooperative, context) => milestoneText(cooperative, number, context),
  },
  {
    name: `tahap.${number}.tanda`,
    value: ({ stage }) =>
      stage === null || stage < number ? marks.open : stage === number && stage < 9 ? marks.now : marks.done,
  },
];

export const stagePlaceholders: readonly Placeholder[] = [
  {
    name: "tahap",
    needs: ["stage"],
    value: stageLine,
  },
  {
    name: "tahap.nomor",
    needs: ["stage"],
    value: ({ stage }) => (stage === null ? "" : String(stage)),
  },
  {
    name: "tahap.bilah",
    value: stageBar,
  },
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap(ofMilestone),
  ...documents.map(
    ({ name, needs, there }): Placeholder => ({
      name: `dokumen.${name}`,
      needs: [needs],
      value: (cooperative, { language }) => (there(cooperative) ? say(language, "progress.there") : ""),
    }),
  ),
  {
    name: "dokumen.jumlah",
    value: (cooperative, { language }) =>
      say(language, "progress.ofCount", {
        count: documents.filter(({ there }) => there(cooperative)).length,
        total: documents.length,
      }),
  },
  {
    name: "akun_simkopdes",
    needs: ["simkopdes"],
    value: ({ simkopdes }, { language }) =>
      simkopdes === null ? "" : say(language, simkopdes ? "progress.done" : "progress.notYet"),
  },
  {
    name: "tanggal_rat",
    needs: ["annualMeetingDate"],
    value: ({ dates }, context) => dateText(dates.annualMeetingDate, context),
  },
  ...outletKeys.map(
    (key): Placeholder => ({
      name: `gerai.${outletNames[key]}`,
      needs: [key],
      value: ({ outlets }, { language }) => outletInWords(outlets[key], language),
    }),
  ),
  {
    name: "gerai.berjalan",
    value: (cooperative, { language }) =>
      say(language, "progress.ofCount", { count: runningOutlets(cooperative), total: outletKeys.length }),
  },
];
