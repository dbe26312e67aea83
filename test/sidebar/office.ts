// A made-up office behind the sidebar: answers every method of the contract from a small state, for tests and pictures.

import { type Method, methods, type Params, type Result, results } from "../../src/addon/rpc.ts";
import { stageBeside } from "../../src/domain/progress/stage-words.ts";
import { wordsIn } from "../../src/tools/words.ts";

type Board = Result<"caseload.board">;
type Cooperative = Board["cooperatives"][number];
type Finding = Result<"validation.run">["findings"][number];
type Assistant = Pick<Board["assistants"][number], "code" | "name" | "status" | "share">;
type Handlers = { [M in Method]?: (params: Params<M>) => Result<M> };

/** How big the office is, and how it stands. */
export interface OfficeSize {
  readonly cooperatives: number;
  readonly assistants: number;
  readonly findings: number;
  /** Names as long as they come. */
  readonly long?: boolean;
  readonly ready?: boolean;
  readonly candidates?: number;
  readonly language?: "id" | "en";
  readonly theme?: "light" | "dark";
  readonly sheets?: number;
  readonly infeasible?: boolean;
  /** Nothing calls for balancing. */
  readonly calm?: boolean;
  /** What the register's titles say. */
  readonly hint?: string;
}

/** What a call is answered by; throws a sentence as the server does. */
export interface Office {
  readonly answer: (method: string, params: unknown) => unknown;
  /** Every call in the order it came. */
  readonly calls: { readonly method: string; readonly params: unknown }[];
  /** Replaces an answer, for failures and for answers that take their time. */
  readonly replace: (method: Method, answer: (params: never) => unknown) => void;
}

const today = "2025-10-09";
const villages = [
  "Sidorejo",
  "Telemow",
  "Waru",
  "Sepaku",
  "Babulu Darat",
  "Gunung Intan",
  "Api-api",
  "Salo Loang",
];
const districts = ["Penajam", "Waru", "Babulu", "Sepaku"];
const stages = [
  "Musyawarah",
  "Akta",
  "Badan Hukum",
  "Legalitas",
  "Rencana Usaha",
  "Permodalan",
  "Beroperasi",
];

/** Opens an office of a size. */
export function openOffice(size: OfficeSize): Office {
  const cooperatives = Array.from({ length: size.cooperatives }, (_, index) => cooperativeAt(index, size));
  const assistants = Array.from(
    { length: size.assistants },
    (_, index): Assistant => ({
      code: `BA${index + 1}`,
      name:
        size.long && index === 0
          ? "Asisten 1 Nama Panjang Sekali Sampai Tidak Cukup Sebaris"
          : `Asisten ${index + 1}`,
      status: index === size.assistants - 1 && size.assistants > 3 ? "Cuti" : "Aktif",
      share: index % 4 === 3 ? 0.5 : 1,
    }),
  );
  let findings = Array.from({ length: size.findings }, (_, index) => findingAt(index, cooperatives, size));
  /** As they stood before the last fix, for whoever takes it back. */
  let unfixed = findings;
  const actions: Result<"actions.list">["actions"] = [];
  const waivers: Result<"validation.waivers">["waivers"] = [];
  const values: Record<string, string | number | boolean> = {};
  const months = new Set(["2025-08"]);
  /** Columns matched by hand. */
  const mapped: Record<string, number | null> = {};
  const known = new Set<string>();
  /** Who was recorded as new, and who of them begins later. */
  const newcomers = new Set<string>();
  const later = new Set<string>();
  let ready = size.ready ?? true;
  let sheets = size.sheets ?? 0;

  function act(what: string, cells: number): string {
    const id = `T${actions.length + 1}`;
    actions.unshift({
      id,
      when: "2025-10-09T08:30:00",
      who: "pegawai@contoh.id",
      what,
      cells,
      state: "done",
    });
    return id;
  }

  function load(holders: (each: Cooperative) => string | null): Board["assistants"] {
    return assistants.map((each) => {
      const held = cooperatives.filter((cooperative) => holders(cooperative) === each.code);
      // Who takes no part has no limits.
      const part = each.status === "Keluar" || later.has(each.code) ? 0 : each.share;
      return {
        ...each,
        count: held.length,
        lo: Math.ceil(9 * part),
        hi: Math.ceil(15 * part),
        hours: held.reduce((sum, cooperative) => sum + cooperative.hours, 0) / each.share,
      };
    });
  }

  function mean(): number {
    const capacity = assistants.reduce((sum, each) => sum + each.share, 0);
    const total = cooperatives.reduce((sum, each) => sum + each.hours, 0);
    return capacity === 0 ? 0 : Math.round((total / capacity) * 10) / 10;
  }

  /** A plan that gives cooperatives to these in turn. */
  function plan(given: readonly Cooperative[], takers: readonly Assistant[]): Result<"caseload.propose"> {
    const moves = given.map((each, index) => ({
      code: each.code,
      village: each.village,
      from: each.assistant,
      to: takers[index % takers.length]?.code ?? "BA1",
      cause: "Dasar pemindahan.",
      reason:
        each.assistant === null
          ? "Belum ada asisten; beban penerima tetap terendah."
          : "Beban turun dari 92 ke 84 jam; membatalkannya menaikkan beban tertinggi 8 jam.",
    }));
    const to = new Map(moves.map((move) => [move.code, move.to]));
    return {
      assignments: size.infeasible ? [] : moves,
      load: { max: 84, mean: mean(), min: 80, bound: 84, proven: true },
      before: load((each) => each.assistant),
      after: load((each) => to.get(each.code) ?? each.assistant),
      moves: moves.length,
      movesBound: moves.length,
      moveCost: 10 * moves.length,
      moveCostBound: 10 * moves.length,
      travelMinutes: 410,
      statement:
        "Beban tertinggi 84 jam: tidak ada pembagian dengan beban tertinggi lebih rendah. 7 koperasi dipindah, paling sedikit yang mungkin.",
      ...(size.infeasible
        ? {
            infeasible: {
              message: "6 asisten × minimum 10 butuh 60 koperasi; ada 54: kurang 6.",
              short: 6,
              relaxations: ["Minimum 9 untuk semua asisten", "Lepas Sidorejo dari Jangan Dipindah"],
            },
          }
        : {}),
    };
  }

  const counts = () => ({
    galat: findings.filter((each) => each.severity === "galat").length,
    peringatan: findings.filter((each) => each.severity === "peringatan").length,
    info: findings.filter((each) => each.severity === "info").length,
    waived: waivers.length,
  });

  const handlers: Handlers = {
    "workbook.status": () => ({
      ready,
      sample: true,
      register: ready ? { sheet: "Koperasi", headingRow: 1, rows: cooperatives.length } : null,
      candidates: ready
        ? []
        : Array.from({ length: size.candidates ?? 0 }, (_, index) => ({
            sheet: size.long ? `Rekap Data Koperasi Desa dan Kelurahan ${index + 1}` : `Data ${index + 1}`,
            headingRow: 4,
            rows: 41 + index,
          })),
      missing: ready
        ? []
        : ["Asisten", "Kunjungan", "Pengaturan", "Wilayah", "Tanggal RAT", "Jangan Dipindah"],
      counts: {
        cooperatives: cooperatives.length,
        assistants: assistants.length,
        unassigned: cooperatives.filter((each) => each.assistant === null).length,
        operating: cooperatives.filter((each) => each.stage?.includes("Beroperasi")).length,
        sheets,
        findings: size.findings === 0 ? null : counts(),
      },
      version: "0.1.0+uji",
      language: values.language === "English" ? "en" : (size.language ?? "id"),
      theme: size.theme ?? "light",
      today,
      reportMonth: String(values.reportDate ?? "2025-10").slice(0, 7),
      regency: ready ? { code: "64.09", name: "Kabupaten Penajam Paser Utara" } : null,
      hint: size.hint ?? "",
      problems: size.long
        ? ["Pengaturan “Maksimum Koperasi per Asisten”: “lima belas” bukan angka; dipakai 15."]
        : [],
    }),
    "regions.list": () => ({
      provinces: Array.from({ length: 38 }, (_, province) => ({
        code: String(11 + province),
        name: province === 20 ? "Kalimantan Timur" : `Provinsi ${province + 1}`,
        regencies: Array.from({ length: 14 }, (_, index) => ({
          code: `${11 + province}.${String(index + 1).padStart(2, "0")}`,
          name:
            province === 20 && index === 8
              ? "Kabupaten Penajam Paser Utara"
              : `Kabupaten ${province + 1}-${index + 1}`,
        })),
      })),
    }),
    "workbook.setUp": ({ appendColumns }) => {
      ready = true;
      return {
        made: ["Asisten", "Kunjungan", "Pengaturan", "Wilayah", "Templat Lembar"],
        kept: ["Koperasi"],
        appended: appendColumns ? ["Tanggal RAT", "Jangan Dipindah"] : [],
        villages: 54,
        missingColumns: appendColumns ? [] : ["Tanggal RAT", "Jangan Dipindah"],
        action: act("Siapkan spreadsheet", 120),
      };
    },
    "columns.read": () => ({
      columns: register.columns.map((each) => {
        const index = mapped[each.key];
        return index ? { ...each, index, by: "map" as const } : each;
      }),
      unknown: register.unknown.filter(({ index }) => !Object.values(mapped).includes(index)),
      words: register.words.filter(({ word }) => !known.has(word)),
    }),
    "columns.map": ({ map, words = [] }) => {
      Object.assign(mapped, map);
      for (const { word } of words) known.add(word);
      return { saved: Object.keys(map).length + words.length, action: act("Pemetaan kolom", 0) };
    },
    "validation.run": () => ({
      checked: cooperatives.length,
      total: findings.length,
      findings: findings.slice(0, 500),
      next: findings.length > 500 ? "500" : null,
      counts: counts(),
      since: { new: 2, solved: 5, still: 3 },
      groups: [...new Map(findings.map((each) => [each.code, each])).values()].map((each) => ({
        code: each.code,
        severity: each.severity,
        title: titles[each.code]?.title ?? each.code,
        count: 1,
        safe: 0,
        suggested: 0,
      })),
      remarks: cooperatives.length === 0 ? [] : ["Baris 58 dikenali sebagai baris jumlah dan dilewati."],
      assistants: Object.fromEntries(assistants.map(({ code, name }) => [code, name])),
    }),
    "words.read": ({ language }) => ({ words: wordsIn(language).sidebar }),
    "validation.page": ({ next }) => {
      const from = Number(next);
      return {
        findings: findings.slice(from, from + 500),
        next: findings.length > from + 500 ? String(from + 500) : null,
      };
    },
    "validation.preview": ({ ids }) => ({
      edits: findings.flatMap((each) =>
        ids.includes(each.id) && each.fix !== undefined
          ? [
              {
                id: each.id,
                sheet: each.sheet,
                row: each.row ?? 1,
                column: each.column ?? 1,
                heading: each.heading ?? "",
                from: each.value,
                to: each.fix.to,
                certainty: each.fix.certainty,
              },
            ]
          : [],
      ),
    }),
    "validation.apply": ({ ids }) => {
      const skipped = ids.length > 3 ? ids.slice(0, 1) : [];
      unfixed = findings;
      findings = findings.filter((each) => !ids.includes(each.id) || skipped.includes(each.id));
      return {
        action: act(`Perbaiki ${ids.length - skipped.length} sel`, ids.length - skipped.length),
        applied: ids.length - skipped.length,
        skipped: skipped.map((id) => ({ id, why: "Koperasi!C7 sudah diubah menjadi “Waru Laut”." })),
      };
    },
    "validation.waive": ({ id, reason, until }) => {
      unfixed = findings;
      findings = findings.filter((each) => each.id !== id);
      waivers.push({
        id,
        code: "A01",
        place: "Sidorejo, Penajam · Desa/Kelurahan",
        reason,
        until: until ?? null,
        who: "pegawai@contoh.id",
        when: "2025-10-09T08:30:00",
        active: true,
      });
      return { action: act("Abaikan", 0) };
    },
    "validation.waivers": () => ({ waivers }),
    "validation.revoke": ({ id }) => {
      waivers.splice(
        waivers.findIndex((each) => each.id === id),
        1,
      );
      return { action: act("Cabut pengabaian", 1) };
    },
    "validation.show": ({ id }) => ({
      sheet: "Koperasi",
      a1: `C${findings.find((each) => each.id === id)?.row ?? 2}`,
    }),
    "validation.rules": () => ({
      rules: Object.entries(titles).map(([code, { title, severity }]) => ({
        code,
        severity,
        off: code === "K04",
        title,
        explanation: "Nama desa harus sama dengan daftar resmi Kemendagri untuk kecamatan itu.",
        example: "Sidorejo",
        source: "Kepmendagri tentang kode wilayah",
      })),
    }),
    "validation.asks": () => ({
      messages: assistants.slice(0, 3).map((each) => ({
        assistant: each.code,
        name: each.name,
        cells: 4,
        text: `Yth. ${each.name},\nmohon dilengkapi:\n- Sidorejo: NIB (13 angka)\n- Telemow: Nomor Rekening`,
      })),
    }),
    "caseload.board": () => ({
      assistants: load((each) => each.assistant),
      cooperatives,
      mean: mean(),
      tolerance: 5,
      advice: size.calm
        ? "Belum perlu diseimbangkan."
        : "Beban tertinggi 18% di atas rata-rata: sebaiknya diseimbangkan.",
      calm: size.calm ?? false,
    }),
    "caseload.propose": ({ tolerance = 5, only }) => {
      const active = assistants.filter(({ code, status }) => status === "Aktif" && !later.has(code));
      const begun = active.filter(({ code }) => newcomers.has(code));
      const asked = cooperatives.filter(({ code }) => only?.includes(code) ?? true);
      return plan(asked.slice(0, Math.max(0, 12 - tolerance)), begun.length > 0 ? begun : active.slice(0, 3));
    },
    "caseload.returns": ({ assistant }) => ({
      ...plan(
        cooperatives.filter((each) => each.assistant !== null && each.assistant !== assistant).slice(0, 4),
        assistants.filter(({ code }) => code === assistant),
      ),
      warnings: ["Asisten 1 akan memegang 8 koperasi, kurang dari minimum 9."],
    }),
    "caseload.status": ({ assistant, status }) => {
      for (const each of assistants) if (each.code === assistant) Object.assign(each, { status });
      return { action: act(status, 2), applied: 2, skipped: [] };
    },
    "caseload.arrive": ({ code, name, since, capacity }) => {
      assistants.push({ code, name, status: "Aktif", share: capacity / 100 });
      (since > today ? later : newcomers).add(code);
      return { action: act(`Asisten baru: ${name}`, 5) };
    },
    "caseload.assign": ({ moves = [], pin = [], forbid = [], dryRun }) => {
      const to = new Map(moves.map((move) => [move.code, move.to]));
      const holder = (each: Cooperative): string | null => {
        const next = to.get(each.code);
        return next === undefined ? each.assistant : next;
      };
      const before = load((each) => each.assistant);
      const after = load(holder);
      const one = (code: string) => cooperatives.find((each) => each.code === code) ?? {};
      if (!dryRun) {
        for (const each of cooperatives) Object.assign(each, { assistant: holder(each) });
        for (const { code, assistant, forbidden } of forbid)
          Object.assign(one(code), { forbidden: forbidden ? [assistant] : [] });
        for (const { code, pinned } of pin) Object.assign(one(code), { pinned });
      }
      return {
        hours: before.map((each, index) => ({
          code: each.code,
          name: each.name,
          before: each.hours,
          after: after[index]?.hours ?? 0,
          count: after[index]?.count ?? 0,
        })),
        effect: pin.map(() => "Asisten 1: 3 dari 9 koperasinya tidak boleh dipindah."),
        warnings: [
          ...after
            .filter((each) => each.count > each.hi && moves.length > 0)
            .map((each) => `${each.name} memegang ${each.count} koperasi, lebih dari maksimum ${each.hi}.`)
            .slice(0, 2),
          ...forbid.map(() => "Seimbangkan akan memindahkannya."),
        ],
        action: dryRun ? null : act("Tugaskan", moves.length),
        applied: moves.length + pin.length + forbid.length,
        skipped: [],
      };
    },
    "caseload.apply": ({ moves }) => {
      for (const move of moves) {
        const each = cooperatives.find((cooperative) => cooperative.code === move.code);
        if (each !== undefined) Object.assign(each, { assistant: move.to });
      }
      return {
        action: act(`Seimbangkan: ${moves.length} koperasi`, moves.length),
        applied: moves.length,
        skipped: [],
      };
    },
    "caseload.history": (asked) => ({
      spells: [
        {
          code: "code" in asked ? asked.code : (cooperatives[0]?.code ?? ""),
          village: "Sidorejo",
          assistant: "BA2",
          name: assistants[1]?.name ?? "BA2",
          from: "2025-10-09",
          until: null,
        },
        {
          code: "code" in asked ? asked.code : (cooperatives[1]?.code ?? ""),
          village: "Telemow",
          assistant: "BA1",
          name: assistants[0]?.name ?? "BA1",
          from: "",
          until: "2025-08",
        },
      ],
    }),
    "caseload.active": () => ({ code: cooperatives[2]?.code ?? null, texts: [] }),
    "caseload.papers": () => ({ sheet: "Beban Asisten" }),
    "progress.generate": ({ scope, next }) => {
      const total = "codes" in scope ? scope.codes.length : cooperatives.length;
      const done = Math.min(total, Number(next ?? 0) + 10);
      const last = done === total;
      sheets = Math.max(sheets, done);
      return {
        total,
        done,
        created: done,
        updated: 0,
        unchanged: 0,
        made: cooperatives.slice(0, done).map(({ village }) => village),
        changed: [],
        failed:
          last && total > 1
            ? [{ code: "x", village: "Waru", why: "Tab terlindung; minta pemiliknya membuka lindungan." }]
            : [],
        conflicts:
          last && total > 1
            ? [
                {
                  code: cooperatives[0]?.code ?? "",
                  village: "Sidorejo",
                  placeholder: "kendala",
                  name: "Kendala yang dihadapi",
                  theirs: "Menunggu kuasa bupati, sudah dibahas 3 Oktober",
                  ours: "Belum ada gudang",
                },
              ]
            : [],
        at: cooperatives[done]?.village ?? null,
        next: last ? null : String(done),
        account: `${done} dari ${total} lembar diperbarui, 0 sudah sesuai`,
        action: last ? act(`Buat ${total} lembar`, total) : null,
      };
    },
    "progress.sheets": () => ({
      sheets: cooperatives.map((each, index) => ({
        code: each.code,
        village: each.village,
        district: each.district,
        sheet: index < sheets ? each.village : null,
        gid: index < sheets ? index : null,
        url:
          index < sheets ? `https://docs.google.com/spreadsheets/d/x/export?format=pdf&gid=${index}` : null,
      })),
    }),
    "progress.placeholders": () => ({
      placeholders: Array.from({ length: 60 }, (_, index) => ({
        name: index === 0 ? "nama_koperasi" : `kunjungan.${index}.tanggal`,
        meaning: index === 0 ? "Nama koperasi" : `Tanggal kunjungan ke-${index} sebelum hari ini`,
        sample: index === 0 ? "Koperasi Desa Merah Putih Sidorejo" : "Kamis, 9 Oktober 2025",
      })),
    }),
    "progress.open": ({ code }) => ({
      sheet: cooperatives.find((each) => each.code === code)?.village ?? code,
    }),
    "report.monthly": () => ({
      sheet: "Laporan Oktober 2025",
      state: "made" as const,
      url: "https://docs.google.com/spreadsheets/d/x/export?format=pdf&gid=99",
      note: "",
    }),
    "privacy.check": () => ({
      checked: 12,
      found: [{ sheet: "Catatan rapat", a1: "B7" }],
      account: "12 tab diperiksa; 1 sel memuat nomor telepon atau NIK orang.",
    }),
    "progress.hide": () => ({ changed: sheets, left: 0 }),
    "progress.resolve": () => ({ action: act("Pilih isi lembar", 1) }),
    "progress.print": ({ scope }) => ({
      links: cooperatives
        .slice(0, sheets)
        .filter((each) => ("codes" in scope ? scope.codes.includes(each.code) : true))
        .map((each, index) => ({
          village: each.village,
          url: `https://docs.google.com/spreadsheets/d/x/export?format=pdf&gid=${index}`,
        })),
    }),
    "recap.update": () => ({
      changed: true,
      summary: "Rekap 9 Oktober 2025\nBadan hukum 54 · NIB 40 · Beroperasi 3",
      forms: [],
      notes: [],
    }),
    "snapshot.close": ({ month = "2025-10", again }) => {
      months.add(month);
      return {
        rows: cooperatives.length,
        changed: month === "2025-10" || again ? 3 : 0,
        kept: month === "2025-10" || again ? 0 : 3,
        month,
        warnings:
          month === "2025-10" || again ? ["September 2025 belum ditutup."] : ["Agustus 2025 sudah ditutup."],
        action: act("Tutup bulan", 54),
      };
    },
    "snapshot.months": () => ({ months: [...months] }),
    "visits.record": ({ visits, dryRun }) => {
      const problems = visits.flatMap((visit, index) =>
        visit.village === "Entah"
          ? [{ line: index + 1, why: "Desa “Entah” tidak ada di daftar koperasi." }]
          : [],
      );
      const recorded = visits.length - problems.length;
      return {
        recorded,
        problems,
        action: dryRun || recorded === 0 ? null : act("Catat kunjungan", recorded),
      };
    },
    "actions.list": () => ({ actions }),
    "actions.undo": ({ id }) => {
      const action = actions.find((each) => each.id === id) ?? actions[0];
      if (action === undefined) throw new Error("Belum ada tindakan yang bisa diurungkan.");
      action.state = "undone";
      if (/^(Perbaiki|Abaikan)/.test(action.what)) findings = unfixed;
      return {
        action: action.id,
        what: action.what,
        restored: action.cells,
        kept: [{ sheet: "Koperasi", a1: "C7", why: "sudah diubah menjadi “Waru Laut”" }],
        note: "",
        next: null,
      };
    },
    "probe.run": () => ({ trials: [], good: 0, version: "0.1.0+uji" }),
    "settings.read": () => ({
      settings: [
        {
          key: "minimum",
          name: "Minimum Koperasi per Asisten",
          kind: "number",
          value: values.minimum ?? 9,
          default: 9,
          explanation: "Paling sedikit untuk asisten penuh waktu",
        },
        {
          key: "maximum",
          name: "Maksimum Koperasi per Asisten",
          kind: "number",
          value: 12,
          default: 15,
          explanation: "Paling banyak untuk satu asisten",
          problem: "“lima belas” bukan angka; dipakai 15.",
        },
        {
          key: "roadFactor",
          name: "Faktor Jalan",
          kind: "number",
          value: 1.5,
          default: 1.3,
          explanation: "Panjang jalan dibanding garis lurus",
        },
        {
          key: "reportDate",
          name: "Tanggal Laporan",
          kind: "date",
          value: values.reportDate ?? "",
          default: "",
          explanation: "Tanggal pada lembar, tanda tangan, rekap; kosong: hari ini",
        },
        {
          key: "liveCheck",
          name: "Pemeriksaan Langsung",
          kind: "flag",
          value: values.liveCheck ?? true,
          default: true,
          explanation: "Ya: sel diperiksa saat diketik",
        },
        {
          key: "language",
          name: "Bahasa",
          kind: "choice",
          value: values.language ?? "",
          default: "",
          choices: [
            { value: "", label: "Otomatis" },
            { value: "Indonesia", label: "Indonesia" },
            { value: "English", label: "English" },
          ],
          explanation: "Indonesia atau English; kosong (Otomatis): ikut bahasa akun",
        },
        ...Array.from({ length: 30 }, (_, index) => ({
          key: `text${index}`,
          name: `Baris Kop Surat ${index + 1}`,
          kind: "text",
          value: "PEMERINTAH KABUPATEN PENAJAM PASER UTARA",
          default: "",
          explanation: "Baris kop surat",
        })),
      ],
    }),
    "settings.save": (params) => {
      Object.assign(values, params.values);
      return { saved: Object.keys(params.values).length, action: act("Pengaturan", 1) };
    },
  };

  const calls: Office["calls"] = [];
  const replaced = new Map<string, (params: never) => unknown>();
  return {
    calls,
    replace: (method, answer) => replaced.set(method, answer),
    answer(name, params) {
      calls.push({ method: name, params });
      const method = (Object.keys(methods) as Method[]).find((each) => each === name);
      if (method === undefined) throw new Error(`Perintah ${name} tidak dikenal.`);
      const given = methods[method]().parse(params);
      const own = replaced.get(method);
      if (own !== undefined) return own(given as never);
      // The parsed params are those of this very method.
      return results[method]().parse((handlers[method] as (params: unknown) => unknown)(given));
    },
  };
}

function cooperativeAt(index: number, size: OfficeSize): Cooperative {
  const village = villages[index % villages.length] ?? "Waru";
  const round = Math.floor(index / villages.length);
  return {
    code: `64.09.${String((index % 4) + 1).padStart(2, "0")}.${2001 + index}`,
    village:
      size.long && index === 0
        ? "Sungai Raya Kepulauan Tanjung Pandan Sumber Rejo Makmur Sejahtera"
        : round === 0
          ? village
          : `${village} ${round + 1}`,
    district:
      size.long && index === 0
        ? "Kecamatan Padangsidimpuan Angkola Julu Tenggara"
        : (districts[index % 4] ?? "Waru"),
    type: "Desa",
    stage: index === 5 ? null : stageBeside(stages[index % stages.length] ?? "", size.language ?? "id"),
    hours: [10, 7, 4, 10.5, 8.5][index % 5] ?? 7,
    assistant:
      size.assistants === 0 || index % 7 === 6
        ? null
        : `BA${((index * index + index) % size.assistants) + 1}`,
    pinned: index % 11 === 3,
    forbidden: [],
    lat: -1.2 - ((index * 37) % 100) / 250,
    lon: 116.4 + ((index * 61) % 100) / 180,
  };
}

const register: Result<"columns.read"> = {
  columns: [
    { key: "code", name: "Kode Wilayah", heading: "Kode Wilayah", index: 1, by: "heading" },
    { key: "district", name: "Kecamatan", heading: "Kecamatan", index: 2, by: "heading" },
    { key: "village", name: "Desa/Kelurahan", heading: "Desa/Kelurahan", index: 3, by: "map" },
    { key: "nik", name: "NIK Koperasi", heading: "NIK Koperasi", index: null, by: null },
    {
      key: "meetingDate",
      name: "Tanggal Musdes/Muskel",
      heading: "Tanggal Musdes/Muskel",
      index: null,
      by: null,
    },
  ],
  unknown: [
    {
      index: 7,
      heading: "No. Induk",
      samples: ["6409010012345", "6409020012346"],
      proposal: { key: "nik", why: "13 angka, diawali 6409" },
    },
    {
      index: 28,
      heading: "Ket. arsip",
      samples: ["lihat map biru di lemari arsip sebelah pintu masuk"],
      proposal: null,
    },
  ],
  words: [
    { list: "stage", word: "sdh jln", count: 12, proposal: null, choices: ["Akta", "Beroperasi"] },
    { list: "outlet", word: "Blum", count: 3, proposal: "Belum", choices: ["Belum", "Berjalan"] },
  ],
};

const titles: Record<string, { title: string; severity: Finding["severity"] }> = {
  F14: { title: "Spasi berlebih atau tidak terlihat", severity: "peringatan" },
  A01: { title: "Desa tidak ada di daftar resmi", severity: "galat" },
  F04: { title: "NIB bukan 13 angka", severity: "peringatan" },
  W01: { title: "Sel wajib kosong", severity: "galat" },
  S03: { title: "Judul kolom tidak dikenal", severity: "info" },
  K04: { title: "Tidak ada kunjungan selama 30 hari", severity: "peringatan" },
};

function findingAt(index: number, cooperatives: readonly Cooperative[], size: OfficeSize): Finding {
  const code = Object.keys(titles)[index % 6] ?? "F14";
  const cooperative = cooperatives[index % Math.max(1, cooperatives.length)];
  const sheetWide = code === "S03";
  const fix =
    code === "F14"
      ? { to: "Sidorejo", certainty: "aman" as const }
      : code === "A01"
        ? { to: "Giripurwa", certainty: "saran" as const }
        : undefined;
  return {
    id: `${code}|${index}`,
    code,
    severity: titles[code]?.severity ?? "info",
    sheet: "Koperasi",
    row: sheetWide ? null : index + 2,
    column: sheetWide ? null : 3,
    heading: sheetWide ? null : "Desa/Kelurahan",
    value: code === "F14" ? " Sidorejo  " : code === "A01" ? "Giri Purwaa" : "",
    message: size.long
      ? "Nama ini tidak ada di daftar resmi desa Kabupaten Penajam Paser Utara untuk Kecamatan Sepaku; yang paling dekat ada di sebelah. Cocokkan dengan surat keputusan desa."
      : "Nama tidak sama dengan daftar resmi. Yang benar tertulis di sebelah.",
    ...(fix === undefined ? {} : { fix }),
    district: sheetWide ? "" : (cooperative?.district ?? ""),
    village: sheetWide ? "" : (cooperative?.village ?? ""),
    assistant: cooperative?.assistant ?? null,
    fresh: index < 2,
  };
}
