// Words of the progress room in both languages.

import type { Words } from "./words.ts";

export const progressWords = {
  "progress.blank": { id: "belum diisi", en: "not filled" },
  "progress.complete": { id: "Lengkap", en: "Complete" },
  "progress.notYet": { id: "Belum", en: "Not yet" },
  "progress.done": { id: "Sudah", en: "Done" },
  "progress.there": { id: "Ada", en: "There" },
  "progress.ofCount": { id: "{count} dari {total}", en: "{count} of {total}" },
  "progress.noEarlierMonth": {
    id: "belum ada bulan yang ditutup",
    en: "no month has been closed yet",
  },
  "progress.noChange": { id: "tidak ada perubahan", en: "no change" },
  "progress.change": { id: "{what}: {before} → {after}", en: "{what}: {before} → {after}" },
  "progress.change.new": { id: "{what} kini ada", en: "{what} now there" },
  "progress.change.gone": { id: "{what} tidak ada lagi", en: "{what} no longer there" },
  "progress.head": { id: "Kepala", en: "Head of" },
  "progress.headOfOffice": { id: "Kepala Dinas", en: "Head of the office" },
  "progress.headOfDesa": { id: "Kepala Desa {village}", en: "Head of Desa {village}" },
  "progress.headOfKelurahan": { id: "Lurah {village}", en: "Lurah of {village}" },
  "progress.headOfEither": { id: "Kepala Desa/Lurah {village}", en: "Head of {village}" },
  "progress.label.stage": { id: "Tahap", en: "Stage" },
  "progress.label.legal": { id: "Badan hukum", en: "Legal entity" },
  "progress.label.nib": { id: "NIB", en: "NIB" },
  "progress.label.npwp": { id: "NPWP", en: "NPWP" },
  "progress.label.account": { id: "Rekening", en: "Account" },
  "progress.label.plan": { id: "Rencana usaha", en: "Business plan" },
  "progress.label.proposal": { id: "Proposal", en: "Proposal" },
  "progress.label.simkopdes": { id: "Akun SIMKOPDES", en: "SIMKOPDES account" },
  "progress.label.operating": { id: "Beroperasi", en: "Operating" },
  "progress.label.outlets": { id: "Gerai berjalan", en: "Running outlets" },
  "progress.label.members": { id: "Anggota", en: "Members" },
  "progress.label.savings": { id: "Simpanan", en: "Savings" },
  "progress.label.assistant": { id: "Asisten", en: "Assistant" },
  "progress.label.followUp": { id: "Tindak lanjut", en: "Follow-up" },
} as const satisfies Record<string, Words>;
