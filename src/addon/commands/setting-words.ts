// Settings in words: what they and their choices are called; what is wrong with them: warnings for those who look, a refusal
// for those who would act on them.

import type { CellValue } from "../../domain/cell.ts";
import { tabNames } from "../../domain/register/tables.ts";
import {
  type KnownSetting,
  type Setting,
  type SettingProblem,
  settings,
} from "../../domain/settings/settings.ts";
import { say } from "../../domain/text/catalogue.ts";
import { besideOwn, type Language, withOwn } from "../../domain/text/words.ts";
import type { Office } from "./office.ts";

/** What a setting is called: in another language than the sheet's, with its name in `Pengaturan` behind. */
export function settingLabel({ key, name }: KnownSetting, language: Language): string {
  return besideOwn(say(language, `setting.${key}.name`), name);
}

/** The choices of a setting with what they are called, the default among them. */
export function choicesOf(
  { default: usual, choices = [] }: Setting,
  language: Language,
): { value: string; label: string }[] {
  const named = choices.map((value) => ({ value, label: withOwn(say(language, `choice.${value}`), value) }));
  return usual === "" ? [{ value: "", label: say(language, "choice.auto") }, ...named] : named;
}

/** A sentence for each setting that fell back to its default. */
export function settingWarnings(office: Office): string[] {
  return office.settingProblems.map(({ key, name, value, why }) => {
    const setting = settings.find((each) => each.key === key);
    const reason = setting === undefined ? "" : whyWrong(office, setting, why);
    const standard = setting === undefined ? "" : settingText(setting.default);
    return office.say("setting.problem", {
      name,
      value: settingText(value),
      why: reason,
      default: standard,
    });
  });
}

/** What is wrong with a setting's cell, in words. */
export function whyWrong(office: Office, setting: Setting, why: SettingProblem["why"]): string {
  return office.say(`setting.${why}`, {
    min: setting.min ?? "",
    max: setting.max ?? "",
    choices: setting.choices?.join(", ") ?? "",
  });
}

/** A setting's value as people read it. */
export function settingText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "Ya" : "Tidak";
  return typeof value === "object" ? value.date : String(value);
}

/** Refuses to decide anything while a setting cannot be read: the office meant something by it. */
export function refuseBrokenSettings(office: Office): void {
  const broken = office.settingProblems.find(({ why }) => why !== "twice");
  const setting = settings.find(({ key }) => key === broken?.key);
  if (broken === undefined || setting === undefined) return;
  office.refuse("error.brokenSetting", {
    name: broken.name,
    sheet: office.tabOf("settings")?.name ?? tabNames.settings,
    value: settingText(broken.value),
    why: whyWrong(office, setting, broken.why),
  });
}
