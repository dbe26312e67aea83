// Placeholders of members, money, partners, follow-up, visits and what changed since last month.

import type { CooperativeTextKey, NumberKey } from "../../register/cooperative.ts";
import type { Visit } from "../../register/visits.ts";
import { say } from "../../text/catalogue.ts";
import { longMonth } from "../../text/dates.ts";
import { formatNumber } from "../../text/numbers.ts";
import { changesBetween } from "../changes.ts";
import { assistantName, type ReportContext, visitsOf } from "../context.ts";
import { previousSnapshot, type Snapshot, snapshotId, takeSnapshot, totalSavings } from "../snapshot.ts";
import { dateText, numberText, type Placeholder, rupiahText } from "./placeholder.ts";

/** How many of the last visits a template can show. */
export const visitCount = 10;

const text = (name: string, key: CooperativeTextKey): Placeholder => ({
  name,
  needs: [key],
  value: ({ texts }) => texts[key],
});

const money = (name: string, key: NumberKey): Placeholder => ({
  name,
  needs: [key],
  value: ({ numbers }, context) => rupiahText(numbers[key], context),
});

/** Activity, result and follow-up of a visit as one text. */
function visitStory({ activity, result, followUp, dueDate }: Visit, context: ReportContext): string {
  const due = dateText(dueDate, context);
  const next =
    followUp === ""
      ? ""
      : `${say(context.language, "label.followUp")}: ${followUp}${due === "" ? "" : ` (${due})`}`;
  return [activity, result, next].filter((part) => part !== "").join(" — ");
}

function ofVisit(number: number): Placeholder[] {
  const one = (part: string, value: (visit: Visit, context: ReportContext) => string): Placeholder => ({
    name: `kunjungan.${number}.${part}`,
    value: (cooperative, context) => {
      const visit = visitsOf(cooperative, context)[number - 1];
      return visit === undefined ? "–" : value(visit, context) || "–";
    },
  });
  return [
    one("tanggal", (visit, context) => dateText(visit.date, context)),
    one("kegiatan", (visit) => visit.activity),
    one("hasil", (visit) => visit.result),
    one("tindak_lanjut", (visit) => visit.followUp),
    one("asisten", (visit, context) => assistantName(visit.assistant, context)),
    one("uraian", visitStory),
  ];
}

/** How many months a trend looks back. */
const trendMonths = 6;

/** The last closed months and now: `4 → 4 → 5`. */
function trend(name: string, numberOf: (snapshot: Snapshot) => number | null): Placeholder {
  return {
    name: `tren.${name}`,
    value: (cooperative, context) => {
      const month = context.date.slice(0, 7);
      const past = (context.snapshots.get(snapshotId(cooperative)) ?? []).filter(
        (each) => each.month < month,
      );
      return [...past.slice(-trendMonths), takeSnapshot(cooperative, month, context)]
        .map((snapshot) => {
          const value = numberOf(snapshot);
          return value === null ? "–" : formatNumber(value, context.language);
        })
        .join(" → ");
    },
  };
}

export const mentoringPlaceholders: readonly Placeholder[] = [
  {
    name: "anggota",
    needs: ["members"],
    value: ({ numbers }, context) => numberText(numbers.members, context),
  },
  money("simpanan.pokok", "shareSavings"),
  money("simpanan.wajib", "mandatorySavings"),
  {
    name: "simpanan.jumlah",
    needs: ["shareSavings", "mandatorySavings"],
    // The sum of what can be read would be taken for the whole.
    value: (cooperative, context) =>
      cooperative.unreadable.includes("shareSavings") || cooperative.unreadable.includes("mandatorySavings")
        ? ""
        : rupiahText(totalSavings(cooperative), context),
  },
  money("modal.kebutuhan", "capitalNeeded"),
  money("modal.disetujui", "capitalApproved"),
  {
    name: "modal.tanggal_proposal",
    needs: ["proposalDate"],
    value: ({ dates }, context) => dateText(dates.proposalDate, context),
  },
  {
    name: "usaha_lain",
    needs: ["otherBusiness"],
    value: ({ otherBusiness }) => otherBusiness.join(", "),
  },
  text("mitra.bank", "bankPartner"),
  text("mitra.lain", "otherPartner"),
  {
    name: "mitra.tanggal",
    needs: ["partnerDate"],
    value: ({ dates }, context) => dateText(dates.partnerDate, context),
  },
  text("kendala", "obstacle"),
  text("tindak_lanjut", "followUp"),
  text("penanggung_jawab", "owner"),
  {
    name: "tenggat",
    needs: ["dueDate"],
    value: ({ dates }, context) => dateText(dates.dueDate, context),
  },
  text("catatan", "notes"),
  {
    name: "kunjungan.jumlah",
    value: (cooperative, context) => numberText(visitsOf(cooperative, context).length, context),
  },
  ...Array.from({ length: visitCount }, (_, i) => ofVisit(i + 1)).flat(),
  {
    name: "perubahan",
    value: (cooperative, context) => {
      const before = previousSnapshot(cooperative, context);
      if (before === null) return say(context.language, "progress.noEarlierMonth");
      const now = takeSnapshot(cooperative, context.date.slice(0, 7), context);
      return changesBetween(before, now, context).join("; ") || say(context.language, "progress.noChange");
    },
  },
  trend("tahap", (snapshot) => snapshot.stage),
  trend("anggota", (snapshot) => snapshot.members),
  {
    name: "perubahan.sejak",
    value: (cooperative, context) => {
      const before = previousSnapshot(cooperative, context);
      return before === null ? "–" : longMonth(before.month, context.language);
    },
  },
];
