// Placeholders of the recap for the office's own form: `{{rekap.Sepaku.nib}}`, in total `{{rekap.jumlah.nib}}`.

import { say } from "../text/catalogue.ts";
import { longMonth } from "../text/dates.ts";
import { formatNumber, signed } from "../text/numbers.ts";
import type { Language } from "../text/words.ts";
import { placeholderNamed } from "./content/content.ts";
import { meaningOf, shownValue } from "./content/placeholder.ts";
import { sampleSubject } from "./content/sample.ts";
import type { ReportContext } from "./context.ts";
import type { Source } from "./fill.ts";
import { type Indicator, indicatorLabel, indicators, type Recap, type RecapLine } from "./recap.ts";
import { stageNames } from "./stage-words.ts";

/** A placeholder of a form, with its text now. */
export interface FormPlaceholder {
  readonly name: string;
  readonly meaning: string;
  readonly text: string;
  /** It says only which day it is. */
  readonly dated: boolean;
}

const counted: Readonly<Record<Indicator, string>> = {
  simkopdes: "simkopdes",
  nib: "nib",
  npwp: "npwp",
  account: "rekening",
  plan: "rencana_usaha",
  proposal: "proposal",
  members: "anggota",
  legal: "badan_hukum",
  operating: "beroperasi",
};

/** Placeholders of a progress sheet that say the same of every cooperative: a form may use them too. */
const common = [
  "kop.pemerintah",
  "kop.dinas",
  "kop.alamat",
  "judul",
  "kabupaten",
  "tanggal_laporan",
  "hari_laporan",
  "bulan_laporan",
  "tempat_tanggal",
  "ttd.kepala_dinas.jabatan",
  "ttd.kepala_dinas",
  "ttd.kepala_dinas.pangkat",
  "ttd.kepala_dinas.nip",
] as const;

/** Every placeholder of a form: those of the total, of each district, and common ones. Offices write "total" too. */
export function formPlaceholders(recap: Recap, context: ReportContext): readonly FormPlaceholder[] {
  const { language } = context;
  const attention: FormPlaceholder = {
    name: "rekap.perlu_perhatian",
    meaning: meaningOf("rekap.perlu_perhatian", language),
    text: formatNumber(recap.attention.length, language),
    dated: false,
  };
  const since: FormPlaceholder = {
    name: "rekap.sejak",
    meaning: meaningOf("rekap.sejak", language),
    text: recap.since === "" ? "–" : longMonth(recap.since, language),
    dated: false,
  };
  return [
    ...ofLine("jumlah", recap.total, language),
    attention,
    since,
    ...ofLine("total", recap.total, language),
    ...recap.lines.flatMap((line) => ofLine(line.district, line, language)),
    ...common.flatMap((name): FormPlaceholder[] => {
      const placeholder = placeholderNamed(name);
      if (placeholder === undefined) return [];
      const text = shownValue(placeholder, sampleSubject, context);
      return [{ name, meaning: meaningOf(name, language), text, dated: placeholder.dated === true }];
    }),
  ];
}

function ofLine(name: string, line: RecapLine, language: Language): FormPlaceholder[] {
  const where = (what: string) =>
    name === "jumlah" || name === "total"
      ? say(language, "rekap.inAll", { what })
      : say(language, "rekap.ofDistrict", { what, district: name });
  const one = (key: string, what: string, text: string): FormPlaceholder => ({
    name: `rekap.${name}.${key}`,
    meaning: where(what),
    text,
    dated: false,
  });
  const change = (now: number | undefined) => (now === undefined ? "–" : signed(now, language));
  const pair = (key: string, what: string, count: number, since: number | undefined) => [
    one(key, what, formatNumber(count, language)),
    one(`${key}.perubahan`, say(language, "rekap.change", { what }), change(since)),
  ];
  return [
    ...pair("koperasi", say(language, "recap.cooperatives"), line.cooperatives, line.change?.cooperatives),
    ...indicators.flatMap((key) =>
      pair(counted[key], say(language, indicatorLabel(key)), line.counts[key], line.change?.counts[key]),
    ),
    ...line.stages.map((count, i) => {
      const stage = stageNames(language)[i];
      return one(
        stage === undefined ? "tahap.kosong" : `tahap.${i + 1}`,
        stage === undefined ? say(language, "rekap.noStage") : say(language, "rekap.atStage", { stage }),
        formatNumber(count, language),
      );
    }),
  ];
}

/** The recap as the source of a form. */
export function formSource(all: readonly FormPlaceholder[], context: ReportContext): Source {
  const byName = new Map(all.map((each) => [each.name, each] as const));
  return {
    id: "rekap",
    textOf: (name) => byName.get(name)?.text ?? null,
    isDated: (name) => context.floating && byName.get(name)?.dated === true,
  };
}
