// What placeholders say: never blank, never personal, from the right column and in the office's words.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { placeholders } from "../../../src/domain/progress/content/content.ts";
import { meaningOf } from "../../../src/domain/progress/content/placeholder.ts";
import { sampleContext, sampleSubject } from "../../../src/domain/progress/content/sample.ts";
import { nipText } from "../../../src/domain/progress/content/signatures.ts";
import { sourceHash, textOf } from "../../../src/domain/progress/fill.ts";
import type { Subject } from "../../../src/domain/progress/subject.ts";
import { emptySubject, onDay, withTexts } from "./subjects.ts";

const context = sampleContext("id");
const say = (name: string, subject: Subject = sampleSubject, at = context) => textOf(name, subject, at);

describe("texts of placeholders", () => {
  test.each([
    ["nama_koperasi", "Koperasi Desa Merah Putih Contoh Makmur"],
    ["desa_lengkap", "Desa Contoh Makmur"],
    ["tanggal_laporan", "9 Oktober 2025"],
    ["hari_laporan", "Kamis"],
    ["tempat_tanggal", "Contoh, 9 Oktober 2025"],
    ["asisten", "Asisten 1"],
    ["tahap", "5. Rencana Usaha"],
    ["tahap.bilah", "■■■■■□□□□ 5/9"],
    ["tahap.3.tanggal", "24 Juni 2025"],
    ["tren.tahap", "4 → 5"],
    ["tren.anggota", "112 → 120"],
    ["tahap.4.tanggal", "Lengkap"],
    ["tahap.8.tanggal", "Lengkap"],
    ["tahap.9.tanggal", "belum diisi"],
    ["tahap.4.tanda", "✓"],
    ["tahap.5.tanda", "►"],
    ["tahap.6.tanda", "○"],
    ["dokumen.nib", "Ada"],
    ["dokumen.proposal", "belum diisi"],
    ["dokumen.jumlah", "7 dari 8"],
    ["gerai.sembako", "Disiapkan"],
    ["gerai.logistik", "belum diisi"],
    ["gerai.berjalan", "1 dari 7"],
    ["usaha_lain", "ATK, Fotokopi"],
    ["anggota", "120"],
    ["simpanan.jumlah", "Rp15.600.000"],
    ["modal.disetujui", "belum diisi"],
    ["tenggat", "31 Oktober 2025"],
    ["kunjungan.1.tanggal", "2 Oktober 2025"],
    [
      "kunjungan.1.uraian",
      "Pendampingan rencana usaha — Rencana usaha disepakati — Tindak lanjut: Menyusun proposal (31 Oktober 2025)",
    ],
    ["kunjungan.2.tanggal", "–"],
    ["kunjungan.jumlah", "1"],
    ["perubahan", "Tahap: Legalitas → Rencana Usaha; Rencana usaha kini ada; Anggota: 112 → 120 (+8)"],
    ["perubahan.sejak", "September 2025"],
    ["ttd.kepala_desa.jabatan", "Kepala Desa Contoh Makmur"],
    ["ttd.kepala_dinas.nip", "NIP 19660420 199203 1 008"],
    ["ttd.kepala_dinas.jabatan", "Kepala DINAS KOPERASI DAN UKM"],
  ])("%s: %s", (name, text) => {
    expect(say(name)).toBe(text);
  });

  test.each([
    ["nama_koperasi", "belum diisi"],
    ["tahap", "belum diisi"],
    ["tahap.bilah", "□□□□□□□□□ 0/9"],
    ["tahap.4.tanggal", "Belum"],
    ["anggota", "belum diisi"],
    ["simpanan.jumlah", "belum diisi"],
    ["akun_simkopdes", "belum diisi"],
    ["perubahan", "belum ada bulan sebelumnya yang ditutup"],
    ["ttd.asisten", "(……………)"],
    ["ttd.ketua", "(……………)"],
    ["ttd.kepala_desa", "(……………)"],
    ["ttd.kepala_desa.jabatan", "Lurah Tanjung Tengah"],
    ["ttd.kepala_desa.nip", "NIP ……………"],
  ])("blank %s: %s", (name, text) => {
    expect(say(name, emptySubject)).toBe(text);
  });

  test("no placeholder is ever blank, in either language", () => {
    for (const language of ["id", "en"] as const) {
      for (const { name } of placeholders) {
        for (const subject of [sampleSubject, emptySubject]) {
          expect(textOf(name, subject, sampleContext(language))).not.toBe("");
        }
      }
    }
  });

  test.each([
    ["npwp", ["npwp", "dokumen.npwp", "tahap.4.tanggal"]],
    ["legalDate", ["tanggal_badan_hukum", "tahap.3.tanggal"]],
    ["members", ["anggota"]],
    ["shareSavings", ["simpanan.pokok", "simpanan.jumlah"]],
    ["planDate", ["dokumen.rencana_usaha", "tahap.5.tanggal"]],
    ["stage", ["tahap", "tahap.nomor"]],
    ["groceryOutlet", ["gerai.sembako", "tahap.8.tanggal"]],
    ["simkopdes", ["akun_simkopdes"]],
    ["assistant", ["asisten"]],
    ["obstacle", ["kendala"]],
    ["dueDate", ["tenggat"]],
    ["partnerDate", ["mitra.tanggal", "tahap.7.tanggal"]],
  ] as const)("%s written but unreadable: to be checked, not blank", (key, names) => {
    const subject: Subject = { ...emptySubject, unreadable: [key] };
    const told = placeholders.filter(({ name }) => say(name, subject) === "perlu diperiksa");
    expect(told.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test("a sum of which one part is unreadable is no sum", () => {
    expect(say("simpanan.jumlah", { ...sampleSubject, unreadable: ["shareSavings"] })).toBe(
      "perlu diperiksa",
    );
    expect(say("tahap.4.tanggal", { ...sampleSubject, unreadable: ["npwp"] })).toBe("Lengkap");
  });

  test("names are unique and each has its meaning in both languages", () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length);
    for (const { name } of placeholders) {
      // Without one its key would be shown.
      expect(
        [meaningOf(name, "id"), meaningOf(name, "en")].filter((text) => /^mean\.|[{}]/.test(text)),
      ).toEqual([]);
    }
  });

  test("the chair's phone has no placeholder, and planted phones and NIK are masked wherever they stand", () => {
    const phone = "080012345678";
    const nik = "6409015508800003";
    const keys = Object.keys(sampleSubject.texts) as (keyof Subject["texts"])[];
    for (const key of keys) {
      const numbers = ["nib", "npwp", "nik", "account"].includes(key);
      const subject = withTexts({ [key]: numbers ? nik : `hubungi ${phone} atau ${nik}` });
      for (const { name } of placeholders) {
        const text = say(name, subject) ?? "";
        expect(text).not.toContain(phone);
        expect(text).not.toContain(nik);
      }
    }
    expect(say("nib", withTexts({ nib: "0812250012345" }))).toBe("0812250012345");
  });

  test("control, invisible and direction characters are gone, line breaks stay", () => {
    expect(say("kendala", withTexts({ obstacle: "\u0000satu\r\ndua\t\u202etiga\u200b " }))).toBe(
      "satu\ndua tiga",
    );
    expect(say("ketua", withTexts({ chair: "'Aisyah" }))).toBe("’Aisyah");
    expect(say("kendala", withTexts({ obstacle: "x".repeat(30_000) }))?.length).toBe(20_001);
  });

  test("NIP is grouped as on letters; another form stays", () => {
    expect(nipText("19660420 199203 1 008")).toBe("NIP 19660420 199203 1 008");
    expect(nipText("NIP. 123")).toBe("NIP 123");
  });
});

describe("sourceHash", () => {
  test("does not change with the day alone, also across months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const date = `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(sourceHash(sampleSubject, onDay(date))).toBe(sourceHash(sampleSubject, onDay("2025-10-09")));
      }),
    );
  });

  test("changes with Tanggal Laporan, a setting, a visit, a snapshot, and each text of the register", () => {
    const standard = sourceHash(sampleSubject, onDay("2025-10-09"));
    const other = onDay("2025-10-09");
    const changed = [
      sourceHash(sampleSubject, { ...other, floating: false }),
      sourceHash(sampleSubject, { ...other, floating: false, date: "2025-10-10" }),
      sourceHash(sampleSubject, onDay("2025-10-09", { officeHead: "Kepala Lain" })),
      sourceHash(sampleSubject, { ...other, visits: new Map() }),
      sourceHash(sampleSubject, { ...other, snapshots: new Map() }),
      sourceHash(sampleSubject, { ...other, language: "en" }),
      ...(Object.keys(sampleSubject.texts) as (keyof Subject["texts"])[]).map((key) =>
        sourceHash(withTexts({ [key]: "lain" }), other),
      ),
    ];
    expect(changed).not.toContain(standard);
    expect(new Set(changed).size).toBe(changed.length);
  });

  test("only the placeholders in use count", () => {
    const names = ["nama_koperasi", "nib"];
    const at = onDay("2025-10-09");
    expect(sourceHash(withTexts({ npwp: "1" }), at, names)).toBe(sourceHash(sampleSubject, at, names));
    expect(sourceHash(withTexts({ nib: "1" }), at, names)).not.toBe(sourceHash(sampleSubject, at, names));
  });
});
