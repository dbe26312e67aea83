// A made-up cooperative, by which the list of placeholders shows what each of them prints.

import { readSettings } from "../../settings/settings.ts";
import type { Language } from "../../text/words.ts";
import { type ReportContext, reportContext } from "../context.ts";
import type { Subject } from "../subject.ts";

const code = "64.09.04.2099";

/** The made-up cooperative. */
export const sampleSubject: Subject = {
  id: code,
  code,
  district: "Sepaku",
  village: "Contoh Makmur",
  type: "Desa",
  name: "Koperasi Desa Merah Putih Contoh Makmur",
  stage: 5,
  assistant: "A1",
  pinned: false,
  lat: null,
  lon: null,
  dates: {
    meetingDate: "2025-05-20",
    deedDate: "2025-06-11",
    legalDate: "2025-06-24",
    planDate: "2025-09-15",
    dueDate: "2025-10-31",
  },
  outlets: {
    officeOutlet: "Berjalan",
    groceryOutlet: "Disiapkan",
    creditOutlet: "Belum",
    clinicOutlet: "Belum",
    pharmacyOutlet: "Belum",
    warehouseOutlet: "Belum",
    logisticsOutlet: "",
  },
  otherBusiness: ["ATK", "Fotokopi"],
  numbers: {
    members: 120,
    shareSavings: 12_000_000,
    mandatorySavings: 3_600_000,
    capitalNeeded: 500_000_000,
    capitalApproved: null,
  },
  texts: {
    legalNumber: "AHU-0012345.AH.01.29.TAHUN 2025",
    nik: "6409040010001",
    nib: "2406250012345",
    npwp: "012345678012000",
    bank: "Bank Contoh",
    account: "001201000123456",
    chair: "Ketua Contoh",
    headName: "Kepala Desa Contoh",
    headId: "",
    bankPartner: "",
    otherPartner: "Bulog",
    obstacle: "Gudang belum siap",
    followUp: "Survei bangunan desa",
    owner: "Ketua",
    notes: "",
  },
  simkopdes: true,
  unreadable: [],
};

/** What goes with it: an assistant, a visit, a month before, a letterhead. */
export function sampleContext(language: Language): ReportContext {
  const { settings } = readSettings(
    [
      ["Tanggal Laporan", "2025-10-09"],
      ["Pemerintah Daerah", "PEMERINTAH KABUPATEN CONTOH"],
      ["Nama Dinas", "DINAS KOPERASI DAN UKM"],
      ["Alamat Dinas", "Jalan Contoh Nomor 1"],
      ["Tempat Tanda Tangan", "Contoh"],
      ["Nama Kepala Dinas", "Kepala Contoh"],
      ["Pangkat/Golongan Kepala Dinas", "Pembina Tk. I (IV/b)"],
      ["NIP Kepala Dinas", "196604201992031008"],
    ].map(([name = "", value = ""]) => ({ name, value })),
  );
  const { id, district, village } = sampleSubject;
  return reportContext({
    language,
    settings,
    regency: "Kabupaten Contoh",
    today: "2025-10-09",
    assistants: [{ code: "A1", name: "Asisten 1" }],
    visits: [
      {
        date: "2025-10-02",
        code,
        district,
        village,
        assistant: "A1",
        activity: "Pendampingan rencana usaha",
        result: "Rencana usaha disepakati",
        followUp: "Menyusun proposal",
        dueDate: "2025-10-31",
        row: 1,
        tab: 0,
      },
    ],
    snapshots: [
      {
        month: "2025-09",
        id,
        code,
        district,
        village,
        stage: 4,
        assistant: "A1",
        members: 112,
        savings: 15_600_000,
        outlets: 1,
        legal: true,
        nib: true,
        npwp: true,
        account: true,
        plan: false,
        proposal: false,
        simkopdes: true,
        operating: false,
        visits: 2,
      },
    ],
  });
}
