// Cooperatives and contexts for the tests of reports: the shipped sample, changed as a test needs.

import { sampleContext, sampleSubject } from "../../../src/domain/progress/content/sample.ts";
import type { ReportContext } from "../../../src/domain/progress/context.ts";
import type { Subject } from "../../../src/domain/progress/subject.ts";
import type { Settings } from "../../../src/domain/settings/settings.ts";

/** A cooperative of which nothing is filled but the place. */
export const emptySubject: Subject = {
  ...sampleSubject,
  id: "64.09.01.1001",
  code: "64.09.01.1001",
  district: "Penajam",
  village: "Tanjung Tengah",
  type: "Kelurahan",
  name: "",
  stage: null,
  assistant: null,
  dates: {},
  outlets: {
    officeOutlet: "",
    groceryOutlet: "",
    creditOutlet: "",
    clinicOutlet: "",
    pharmacyOutlet: "",
    warehouseOutlet: "",
    logisticsOutlet: "",
  },
  otherBusiness: [],
  numbers: {
    members: null,
    shareSavings: null,
    mandatorySavings: null,
    capitalNeeded: null,
    capitalApproved: null,
  },
  texts: {
    legalNumber: "",
    nik: "",
    nib: "",
    npwp: "",
    bank: "",
    account: "",
    chair: "",
    headName: "",
    headId: "",
    bankPartner: "",
    otherPartner: "",
    obstacle: "",
    followUp: "",
    owner: "",
    notes: "",
  },
  simkopdes: null,
};

/** The sample cooperative with other texts. */
export function withTexts(texts: Partial<Subject["texts"]>): Subject {
  return { ...sampleSubject, texts: { ...sampleSubject.texts, ...texts } };
}

/** The sample context on a day, with no Tanggal Laporan set. */
export function onDay(date: string, settings: Partial<Settings> = {}): ReportContext {
  const context = sampleContext("id");
  return {
    ...context,
    date,
    floating: true,
    settings: { ...context.settings, reportDate: "", ...settings },
  };
}
