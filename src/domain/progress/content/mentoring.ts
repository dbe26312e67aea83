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

const text = (name: string, id: string, en: string, key: CooperativeTextKey): Placeholder => ({
  name,
  meaning: { id, en },
  needs: [key],
  value: ({ texts }) => texts[key],
});

const money = (name: string, id: string, en: string, key: NumberKey): Placeholder => ({
  name,
  meaning: { id, en },
  needs: [key],
  value: ({ numbers }, context) => rupiahText(numbers[key], context),
});

/** Activity, result and follow-up of a visit as one text. */
function visitStory({ activity, result, followUp, dueDate }: Visit, context: ReportContext): string {
  const due = dateText(dueDate, context);
  const next =
    followUp === ""
      ? ""
      : `${say(context.language, "progress.label.followUp")}: ${followUp}${due === "" ? "" : ` (${due})`}`;
  return [activity, result, next].filter((part) => part !== "").join(" — ");
}

function ofVisit(number: number): Placeholder[] {
  const one = (
    part: string,
    id: string,
    en: string,
    value: (visit: Visit, context: ReportContext) => string,
  ): Placeholder => ({
    name: `kunjungan.${number}.${part}`,
    meaning: {
      id: `${id} kunjungan terakhir ke-${number}`,
      en: `${en} of last visit number ${number}`,
    },
    value: (cooperative, context) => {
      const visit = visitsOf(cooperative, context)[number - 1];
      return visit === undefined ? "–" : value(visit, context) || "–";
    },
  });
  return [
    one("tanggal", "Tanggal", "Date", (visit, context) => dateText(visit.date, context)),
    one("kegiatan", "Kegiatan", "Activity", (visit) => visit.activity),
    one("hasil", "Hasil", "Result", (visit) => visit.result),
    one("tindak_lanjut", "Tindak lanjut", "Follow-up", (visit) => visit.followUp),
    one("asisten", "Asisten pada", "Assistant", (visit, context) => assistantName(visit.assistant, context)),
    one("uraian", "Kegiatan, hasil, tindak lanjut", "Activity, result, follow-up", visitStory),
  ];
}

/** How many months a trend looks back. */
const trendMonths = 6;

/** The last closed months and now: `4 → 4 → 5`. */
function trend(
  name: string,
  id: string,
  en: string,
  numberOf: (snapshot: Snapshot) => number | null,
): Placeholder {
  return {
    name: `tren.${name}`,
    meaning: {
      id: `${id} ${trendMonths} bulan terakhir yang ditutup, lalu sekarang`,
      en: `${en} in the last ${trendMonths} closed months, then now`,
    },
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
    meaning: { id: "Jumlah anggota", en: "Number of members" },
    needs: ["members"],
    value: ({ numbers }, context) => numberText(numbers.members, context),
  },
  money("simpanan.pokok", "Simpanan pokok", "Share savings", "shareSavings"),
  money("simpanan.wajib", "Simpanan wajib", "Mandatory savings", "mandatorySavings"),
  {
    name: "simpanan.jumlah",
    meaning: { id: "Simpanan pokok dan wajib", en: "Both savings together" },
    needs: ["shareSavings", "mandatorySavings"],
    // The sum of what can be read would be taken for the whole.
    value: (cooperative, context) =>
      cooperative.unreadable.includes("shareSavings") || cooperative.unreadable.includes("mandatorySavings")
        ? ""
        : rupiahText(totalSavings(cooperative), context),
  },
  money("modal.kebutuhan", "Kebutuhan modal", "Capital needed", "capitalNeeded"),
  money("modal.disetujui", "Modal yang disetujui", "Capital approved", "capitalApproved"),
  {
    name: "modal.tanggal_proposal",
    meaning: { id: "Tanggal proposal permodalan", en: "Date of the capital proposal" },
    needs: ["proposalDate"],
    value: ({ dates }, context) => dateText(dates.proposalDate, context),
  },
  {
    name: "usaha_lain",
    meaning: { id: "Usaha lain di luar tujuh gerai", en: "Businesses besides the seven outlets" },
    needs: ["otherBusiness"],
    value: ({ otherBusiness }) => otherBusiness.join(", "),
  },
  text("mitra.bank", "Mitra bank", "Partner bank", "bankPartner"),
  text("mitra.lain", "Mitra lain", "Other partners", "otherPartner"),
  {
    name: "mitra.tanggal",
    meaning: { id: "Tanggal kemitraan", en: "Date of the partnership" },
    needs: ["partnerDate"],
    value: ({ dates }, context) => dateText(dates.partnerDate, context),
  },
  text("kendala", "Kendala", "Obstacle", "obstacle"),
  text("tindak_lanjut", "Tindak lanjut", "Follow-up", "followUp"),
  text("penanggung_jawab", "Penanggung jawab tindak lanjut", "Owner of the follow-up", "owner"),
  {
    name: "tenggat",
    meaning: { id: "Tenggat tindak lanjut", en: "Due date of the follow-up" },
    needs: ["dueDate"],
    value: ({ dates }, context) => dateText(dates.dueDate, context),
  },
  text("catatan", "Catatan pada data koperasi", "Notes in the register", "notes"),
  {
    name: "kunjungan.jumlah",
    meaning: { id: "Jumlah kunjungan yang tercatat", en: "Number of recorded visits" },
    value: (cooperative, context) => numberText(visitsOf(cooperative, context).length, context),
  },
  ...Array.from({ length: visitCount }, (_, i) => ofVisit(i + 1)).flat(),
  {
    name: "perubahan",
    meaning: { id: "Perubahan sejak bulan terakhir yang ditutup", en: "Changes since the last closed month" },
    value: (cooperative, context) => {
      const before = previousSnapshot(cooperative, context);
      if (before === null) return say(context.language, "progress.noEarlierMonth");
      const now = takeSnapshot(cooperative, context.date.slice(0, 7), context);
      return changesBetween(before, now, context).join("; ") || say(context.language, "progress.noChange");
    },
  },
  trend("tahap", "Nomor tahap", "Number of the stage", (snapshot) => snapshot.stage),
  trend("anggota", "Jumlah anggota", "Number of members", (snapshot) => snapshot.members),
  {
    name: "perubahan.sejak",
    meaning: { id: "Bulan pembanding perubahan", en: "Month that changes are counted from" },
    value: (cooperative, context) => {
      const before = previousSnapshot(cooperative, context);
      return before === null ? "–" : longMonth(before.month, context.language);
    },
  },
];
