// Spreadsheet: tabs, named ranges, protections, metadata, what is active.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, failure, google, step } from "./google.ts";

describe("tabs", () => {
  const cases: Cases = [
    ["all of them", `return ss.getSheets().map((s) => s.getName())`, ["Data", "Other"]],
    ["number", `return ss.getNumSheets()`, 2],
    ["by name", `return ss.getSheetByName("Other").getIndex()`, 2],
    ["by a name that is none", `return ss.getSheetByName("x")`, null],
    ["by id", `return ss.getSheetById(other.getSheetId()).getName()`, "Other"],
    ["by an id that is none", `return ss.getSheetById(999)`, null],
    [
      "a new one is 1000 by 26",
      `const s = ss.insertSheet("Baru"); return [s.getMaxRows(), s.getMaxColumns()]`,
      [1000, 26],
    ],
    [
      "a new one comes after the active one and is active",
      `const s = ss.insertSheet("Baru"); return [s.getIndex(), ss.getActiveSheet().getName()]`,
      [2, "Baru"],
    ],
    ["a new one at a place", `return ss.insertSheet("Baru", 0).getIndex()`, 1],
    ["a new one at the end", `return ss.insertSheet("Baru", 2).getIndex()`, 3],
    ["a new one gets a name", `return ss.insertSheet().getName()`, "Sheet3"],
    ["a new one by place alone", `return ss.insertSheet(2).getIndex()`, 3],
    [
      "from a template",
      `at("A1:B1").setValue(1).merge(); data.setColumnWidth(1, 33); data.hideColumns(2); const s = ss.insertSheet("Baru", 2, { template: data }); return [s.getRange("A1").getValue(), s.getRange("A1").isPartOfMerge(), s.getColumnWidth(1), s.isColumnHiddenByUser(2), s.getMaxRows()]`,
      [1, true, 33, true, 20],
    ],
    [
      "a template's own references mean the new tab",
      `at("A1").setFormula("=B1"); at("B1").setValue(2); const s = ss.insertSheet("Baru", { template: data }); s.getRange("B1").setValue(9); return [s.getRange("A1").getValue(), at("A1").getValue()]`,
      [9, 2],
    ],
    [
      "a copy of a hidden template shows",
      `other.hideSheet(); return ss.insertSheet("Baru", 2, { template: other }).isSheetHidden()`,
      false,
    ],
    [
      "a copy's protection",
      `data.protect().setWarningOnly(true); return ss.insertSheet("Baru", 2, { template: data }).getProtections(app.ProtectionType.SHEET).map((p) => p.isWarningOnly())`,
      [true],
    ],
    [
      "metadata is not copied",
      `data.addDeveloperMetadata("k", "v"); return ss.insertSheet("Baru", 2, { template: data }).getDeveloperMetadata().length`,
      0,
    ],
    [
      "duplicate the active one",
      `const s = ss.duplicateActiveSheet(); return [s.getName(), s.getIndex(), ss.getActiveSheet().getName()]`,
      ["Copy of Data", 2, "Copy of Data"],
    ],
    ["delete", `ss.deleteSheet(other); return ss.getNumSheets()`, 1],
    ["delete the active one", `return ss.deleteActiveSheet().getName()`, "Other"],
    [
      "a reference to a deleted tab breaks",
      `at("A1").setFormula("=Other!A1"); ss.deleteSheet(other); return at("A1").getValue()`,
      "#REF!",
    ],
    [
      "move the active one",
      `ss.moveActiveSheet(2); return ss.getSheets().map((s) => s.getName())`,
      ["Other", "Data"],
    ],
    ["set the active one", `ss.setActiveSheet(other); return app.getActiveSheet().getName()`, "Other"],
    [
      "ids never repeat",
      `const a = ss.insertSheet("A"); const id = a.getSheetId(); ss.deleteSheet(a); return ss.insertSheet("B").getSheetId() === id`,
      false,
    ],
    ["handles are not identical", `return ss.getSheetByName("Data") === ss.getSheetByName("Data")`, false],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "a name that is taken",
      `ss.insertSheet("data")`,
      'A sheet with the name "data" already exists. Please enter another name.',
    ],
    ["an index beyond the tabs", `ss.insertSheet("x", 9)`, "Sheet index must be between 0 and 2."],
    [
      "a template that is none",
      `ss.insertSheet("x", 0, { template: "Data" })`,
      "The parameters (String,Number,(class)) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
    ],
    [
      "deleting the last tab",
      `ss.deleteSheet(other); ss.deleteSheet(data)`,
      "You can't remove all the sheets in a document.",
    ],
    [
      "deleting the last visible tab",
      `other.hideSheet(); ss.deleteSheet(data)`,
      "You can't remove all the visible sheets in a document.",
    ],
    ["moving to no place", `ss.moveActiveSheet(3)`, "Invalid argument: pos"],
    [
      "too many cells",
      `ss.insertSheet("A").insertRowsAfter(1000, 390000)`,
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("the document", () => {
  const cases: Cases = [
    [
      "id and address",
      `return ss.getUrl() === "https://docs.google.com/spreadsheets/d/" + ss.getId() + "/edit"`,
      true,
    ],
    ["rename", `ss.rename("Buku"); return ss.getName()`, "Buku"],
    [
      "locale and zone",
      `return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]`,
      ["en_US", "Asia/Makassar"],
    ],
    [
      "another locale reads otherwise",
      `ss.setSpreadsheetLocale("id_ID"); at("A1").setValue("1,5"); return at("A1").getValue()`,
      1.5,
    ],
    [
      "another zone moves instants, not dates",
      `at("A1").setValue("10/9/2025"); ss.setSpreadsheetTimeZone("Asia/Jakarta"); return [at("A1").getDisplayValue(), at("A1").getValue().toISOString()]`,
      ["10/9/2025", "2025-10-08T17:00:00.000Z"],
    ],
    [
      "data range, last row and column of the active tab",
      `at("B3").setValue(1); return [ss.getDataRange().getA1Notation(), ss.getLastRow(), ss.getLastColumn()]`,
      ["A1:B3", 3, 2],
    ],
    ["append to the active tab", `ss.appendRow(["x"]); return at("A1").getValue()`, "x"],
    [
      "selection",
      `at("B2:C3").activate(); const s = ss.getSelection(); return [s.getActiveRange().getA1Notation(), s.getCurrentCell().getA1Notation(), s.getActiveSheet().getName(), s.getActiveRangeList().getRanges().length]`,
      ["B2:C3", "B2", "Data", 1],
    ],
    [
      "the service's active things",
      `at("B2:C3").activate(); return [app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation(), app.getActiveRangeList().getRanges().length, app.getSelection().getActiveSheet().getName()]`,
      ["B2:C3", "B2", 1, "Data"],
    ],
    [
      "set by the service",
      `app.setActiveRange(other.getRange("C3")); return [ss.getActiveSheet().getName(), ss.getActiveCell().getA1Notation()]`,
      ["Other", "C3"],
    ],
    [
      "set the list",
      `ss.setActiveRangeList(data.getRangeList(["A1", "B2"])); return ss.getActiveRange().getA1Notation()`,
      "B2",
    ],
    [
      "select by text",
      `ss.setActiveSelection("Other!B3"); return ss.getActiveRangeList().getRanges()[0].getA1Notation()`,
      "B3",
    ],
    [
      "active is the active spreadsheet",
      `return app.getActive().getId() === app.getActiveSpreadsheet().getId()`,
      true,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  test("a locale and a zone that are none", () => {
    expect(failure(`ss.setSpreadsheetLocale("Indonesia")`)).toBe("Invalid argument: locale");
    expect(failure(`ss.setSpreadsheetTimeZone("Mars/Olympus")`)).toBe("Invalid argument: timezone");
  });
});

describe("named ranges", () => {
  const cases: Cases = [
    ["by name", `ss.setNamedRange("n", at("A1:B2")); return ss.getRangeByName("n").getA1Notation()`, "A1:B2"],
    ["an unknown name", `return ss.getRangeByName("unknown_name")`, null],
    [
      "in a formula",
      `at("A1").setValue(4); ss.setNamedRange("n", at("A1")); at("B1").setFormula("=n*2"); return at("B1").getValue()`,
      8,
    ],
    [
      "named anew",
      `ss.setNamedRange("n", at("A1")); ss.setNamedRange("n", at("C3")); return [ss.getNamedRanges().length, ss.getRangeByName("n").getA1Notation()]`,
      [1, "C3"],
    ],
    [
      "another name",
      `ss.setNamedRange("n", at("A1")); const [r] = ss.getNamedRanges(); r.setName("m"); return [r.getName(), ss.getRangeByName("m").getA1Notation()]`,
      ["m", "A1"],
    ],
    [
      "another range",
      `ss.setNamedRange("n", at("A1")); ss.getNamedRanges()[0].setRange(at("B2")); return ss.getNamedRanges()[0].getRange().getA1Notation()`,
      "B2",
    ],
    [
      "removed",
      `ss.setNamedRange("n", at("A1")); ss.removeNamedRange("n"); return ss.getNamedRanges().length`,
      0,
    ],
    [
      "removed by itself",
      `ss.setNamedRange("n", at("A1")); ss.getNamedRanges()[0].remove(); return ss.getNamedRanges().length`,
      0,
    ],
    [
      "follows inserted rows",
      `ss.setNamedRange("n", at("A2")); data.insertRowBefore(1); return ss.getRangeByName("n").getA1Notation()`,
      "A3",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    ["a name like a cell", `ss.setNamedRange("A1", at("A1"))`, "The name you entered is not valid: A1."],
    ["a name with a space", `ss.setNamedRange("a b", at("A1"))`, "The name you entered is not valid: a b."],
    ["removing what is not there", `ss.removeNamedRange("n")`, "The named range n does not exist."],
    [
      "a name that is taken",
      `ss.setNamedRange("n", at("A1")); ss.setNamedRange("m", at("A2")); ss.getNamedRanges()[0].setName("m")`,
      'A named range with the name "m" already exists.',
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("protection", () => {
  const cases: Cases = [
    [
      "of a range",
      `const p = at("A1:B2").protect(); return [String(p.getProtectionType()), p.getRange().getA1Notation(), p.isWarningOnly(), p.canEdit(), p.getDescription()]`,
      ["RANGE", "A1:B2", false, true, ""],
    ],
    [
      "of a sheet",
      `const p = data.protect().setDescription("d").setWarningOnly(true); return [String(p.getProtectionType()), p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]`,
      ["SHEET", "d", true, ""],
    ],
    [
      "a sheet is protected once",
      `data.protect(); data.protect(); return data.getProtections(app.ProtectionType.SHEET).length`,
      1,
    ],
    [
      "by kind",
      `data.protect(); at("A1").protect(); other.getRange("A1").protect(); return [data.getProtections(app.ProtectionType.RANGE).length, ss.getProtections(app.ProtectionType.RANGE).length, ss.getProtections(app.ProtectionType.SHEET).length]`,
      [1, 2, 1],
    ],
    [
      "removed",
      `at("A1").protect().remove(); return data.getProtections(app.ProtectionType.RANGE).length`,
      0,
    ],
    [
      "another range",
      `const p = at("A1").protect().setRange(at("C1:D2")); return p.getRange().getA1Notation()`,
      "C1:D2",
    ],
    [
      "the one who protects may still write",
      `data.protect(); at("A1").setValue(1); return [at("A1").getValue(), at("A1").canEdit()]`,
      [1, true],
    ],
    [
      "follows inserted rows",
      `at("A2").protect(); data.insertRowBefore(1); return data.getProtections(app.ProtectionType.RANGE)[0].getRange().getA1Notation()`,
      "A3",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const locked = (warningOnly = false) => {
    const workbook = book();
    workbook.sheets[0]?.protections.push({
      id: 99,
      area: { top: 1, left: 1, bottom: 2, right: 2 },
      description: "",
      warningOnly,
      canEdit: false,
    });
    return workbook;
  };
  const message =
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

  test.each([
    `at("B2").setValue(1)`,
    `at("A1:F20").setValue(1)`,
    `at("B2").setFormula("=1")`,
    `at("B2").setNote("n")`,
    `at("B2").setBackground("red")`,
    `at("B2").setNumberFormat("@")`,
    `at("B2").clear()`,
    `at("A1").copyTo(at("B2"))`,
    `at("B2:C3").merge()`,
    `at("A1:C3").sort(1)`,
    `data.deleteRow(2)`,
    `data.getRangeList(["A1", "C3"]).setValue(1)`,
    `at("B2").insertCheckboxes()`,
    `ss.deleteSheet(data)`,
  ])("of others refuses %s", (body) => {
    expect(failure(`${body}; app.flush()`, { workbook: locked() })).toBe(message);
  });

  test("of others leaves cells beside it alone", () => {
    expect(
      google(`at("A1").setValue(1); return [at("A1").getValue(), at("A1").canEdit(), at("B2").canEdit()]`, {
        workbook: locked(),
      }),
    ).toEqual([1, true, false]);
  });

  test("that only warns lets scripts write", () => {
    expect(google(`at("B2").setValue(1); return at("B2").getValue()`, { workbook: locked(true) })).toBe(1);
  });

  test("of others cannot be removed", () => {
    expect(failure(`data.getProtections(app.ProtectionType.RANGE)[0].remove()`, { workbook: locked() })).toBe(
      "You do not have permission to edit this protected range or sheet.",
    );
  });

  describe("a refusal may come late", () => {
    const tried = `let told = "nothing"; try { at("B2").setValue(1); told = "written"; app.flush() } catch (e) { told += ", refused" } return told`;

    test("at flush", () => {
      expect(google(tried, { workbook: locked() })).toBe("written, refused");
    });

    test("at the next read", () => {
      expect(
        google(`at("B2").setValue(1); try { at("A1").getValue() } catch (e) { return "refused" }`, {
          workbook: locked(),
        }),
      ).toBe("refused");
    });

    test("at the end", () => {
      expect(failure(`try { at("B2").setValue(1) } catch (e) {}`, { workbook: locked() })).toBe(message);
    });

    test("when the lock is given back", () => {
      expect(
        failure(
          `const l = LockService.getDocumentLock(); l.tryLock(1); at("B2").setValue(1); try { l.releaseLock() } catch (e) { throw new Error("at release: " + l.hasLock()) }`,
          { workbook: locked() },
        ),
      ).toBe("at release: false");
    });

    test("only once", () => {
      expect(
        google(`at("B2").setValue(1); try { app.flush() } catch (e) {} app.flush(); return "calm"`, {
          workbook: locked(),
        }),
      ).toBe("calm");
    });

    test("or at once, when the host says so", () => {
      expect(google(tried, { workbook: locked(), refusals: "atOnce" })).toBe("nothing, refused");
    });
  });
});

describe("developer metadata", () => {
  const cases: Cases = [
    [
      "on a sheet",
      `data.addDeveloperMetadata("k", "v"); const [m] = data.getDeveloperMetadata(); return [m.getKey(), m.getValue(), String(m.getVisibility()), typeof m.getId()]`,
      ["k", "v", "DOCUMENT", "number"],
    ],
    [
      "with a visibility",
      `data.addDeveloperMetadata("k", "v", app.DeveloperMetadataVisibility.PROJECT); return String(data.getDeveloperMetadata()[0].getVisibility())`,
      "PROJECT",
    ],
    [
      "without a value",
      `data.addDeveloperMetadata("k"); return data.getDeveloperMetadata()[0].getValue()`,
      null,
    ],
    [
      "with a visibility and no value",
      `data.addDeveloperMetadata("k", app.DeveloperMetadataVisibility.DOCUMENT); const [m] = data.getDeveloperMetadata(); return [m.getValue(), String(m.getVisibility())]`,
      [null, "DOCUMENT"],
    ],
    [
      "the same key twice",
      `data.addDeveloperMetadata("k", "1").addDeveloperMetadata("k", "2"); return data.getDeveloperMetadata().map((m) => m.getValue())`,
      ["1", "2"],
    ],
    [
      "on the spreadsheet",
      `ss.addDeveloperMetadata("k", "v"); const l = ss.getDeveloperMetadata()[0].getLocation(); return [String(l.getLocationType()), l.getSpreadsheet().getId() === ss.getId(), l.getSheet(), l.getRow(), l.getColumn()]`,
      ["SPREADSHEET", true, null, null, null],
    ],
    [
      "a sheet's location",
      `data.addDeveloperMetadata("k"); const l = data.getDeveloperMetadata()[0].getLocation(); return [String(l.getLocationType()), l.getSheet().getName(), l.getSpreadsheet()]`,
      ["SHEET", "Data", null],
    ],
    [
      "on a row",
      `at("3:3").addDeveloperMetadata("k"); const l = at("3:3").getDeveloperMetadata()[0].getLocation(); return [String(l.getLocationType()), l.getRow().getRow(), l.getColumn()]`,
      ["ROW", 3, null],
    ],
    [
      "on a column",
      `at("C:C").addDeveloperMetadata("k"); const l = at("C:C").getDeveloperMetadata()[0].getLocation(); return [String(l.getLocationType()), l.getColumn().getColumn()]`,
      ["COLUMN", 3],
    ],
    [
      "a row's metadata moves with it",
      `at("3:3").addDeveloperMetadata("k"); data.insertRowBefore(1); return at("4:4").getDeveloperMetadata().length`,
      1,
    ],
    [
      "a deleted row takes it along",
      `at("3:3").addDeveloperMetadata("k"); data.deleteRow(3); return ss.createDeveloperMetadataFinder().find().length`,
      0,
    ],
    [
      "a deleted sheet takes it along",
      `other.addDeveloperMetadata("k"); ss.deleteSheet(other); return ss.createDeveloperMetadataFinder().find().length`,
      0,
    ],
    [
      "a row's metadata stays when rows are sorted",
      `at("A1:A3").setValues([[3], [2], [1]]); at("1:1").addDeveloperMetadata("k"); at("A1:A3").sort(1); return [at("1:1").getDeveloperMetadata().length, at("A1").getValue()]`,
      [1, 1],
    ],
    [
      "a new value",
      `data.addDeveloperMetadata("k", "v"); data.getDeveloperMetadata()[0].setValue("w").setKey("l").setVisibility(app.DeveloperMetadataVisibility.DOCUMENT); const [m] = data.getDeveloperMetadata(); return [m.getKey(), m.getValue(), String(m.getVisibility())]`,
      ["l", "w", "DOCUMENT"],
    ],
    [
      "removed",
      `data.addDeveloperMetadata("k"); data.getDeveloperMetadata()[0].remove(); return data.getDeveloperMetadata().length`,
      0,
    ],
    [
      "moved to the spreadsheet",
      `data.addDeveloperMetadata("k"); data.getDeveloperMetadata()[0].moveToSpreadsheet(); return [data.getDeveloperMetadata().length, ss.getDeveloperMetadata().length]`,
      [0, 1],
    ],
    [
      "moved to a sheet, row, column",
      `ss.addDeveloperMetadata("k"); const m = ss.getDeveloperMetadata()[0]; m.moveToSheet(other); m.moveToRow(at("2:2")); m.moveToColumn(at("B:B")); return at("B:B").getDeveloperMetadata().length`,
      1,
    ],
    [
      "finder: all",
      `ss.addDeveloperMetadata("a"); data.addDeveloperMetadata("b"); at("2:2").addDeveloperMetadata("c"); return ss.createDeveloperMetadataFinder().find().map((m) => m.getKey())`,
      ["a", "b", "c"],
    ],
    [
      "finder: by key",
      `ss.addDeveloperMetadata("a"); data.addDeveloperMetadata("b"); return ss.createDeveloperMetadataFinder().withKey("b").find().length`,
      1,
    ],
    [
      "finder: by value",
      `ss.addDeveloperMetadata("a", "1").addDeveloperMetadata("a", "2"); return ss.createDeveloperMetadataFinder().withKey("a").withValue("2").find().length`,
      1,
    ],
    [
      "finder: by id",
      `ss.addDeveloperMetadata("a"); const id = ss.getDeveloperMetadata()[0].getId(); return ss.createDeveloperMetadataFinder().withId(id).find()[0].getKey()`,
      "a",
    ],
    [
      "finder: by location type",
      `ss.addDeveloperMetadata("a"); data.addDeveloperMetadata("b"); return ss.createDeveloperMetadataFinder().withLocationType(app.DeveloperMetadataLocationType.SHEET).find().map((m) => m.getKey())`,
      ["b"],
    ],
    [
      "finder: by visibility",
      `ss.addDeveloperMetadata("a", app.DeveloperMetadataVisibility.PROJECT).addDeveloperMetadata("b"); return ss.createDeveloperMetadataFinder().withVisibility(app.DeveloperMetadataVisibility.DOCUMENT).find().map((m) => m.getKey())`,
      ["b"],
    ],
    [
      "finder: a sheet's sees its rows, not others",
      `ss.addDeveloperMetadata("a"); data.addDeveloperMetadata("b"); at("2:2").addDeveloperMetadata("c"); other.addDeveloperMetadata("d"); return data.createDeveloperMetadataFinder().find().map((m) => m.getKey())`,
      ["b", "c"],
    ],
    [
      "finder: a range's sees the rows that lie in it",
      `at("2:2").addDeveloperMetadata("c"); at("9:9").addDeveloperMetadata("d"); return ["1:3", "A1:B3"].map((a) => at(a).createDeveloperMetadataFinder().find().map((m) => m.getKey()))`,
      [["c"], []],
    ],
    [
      "finder: intersecting sees the rows it touches",
      `at("2:2").addDeveloperMetadata("c"); at("9:9").addDeveloperMetadata("d"); return at("A1:B3").createDeveloperMetadataFinder().onIntersectingLocations().find().map((m) => m.getKey())`,
      ["c"],
    ],
    [
      "finder: intersecting sees what contains it",
      `ss.addDeveloperMetadata("a"); data.addDeveloperMetadata("b"); return data.createDeveloperMetadataFinder().onIntersectingLocations().find().map((m) => m.getKey())`,
      ["a", "b"],
    ],
    [
      "getDeveloperMetadata of a sheet has only its own",
      `at("2:2").addDeveloperMetadata("c"); return data.getDeveloperMetadata().length`,
      0,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "on an area",
      `at("A1:B2").addDeveloperMetadata("k")`,
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    ],
    [
      "on two rows",
      `at("1:2").addDeveloperMetadata("k")`,
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    ],
    [
      "a number as value",
      `data.addDeveloperMetadata("k", 5)`,
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
    ],
    [
      "changing what was removed",
      `data.addDeveloperMetadata("k"); const [m] = data.getDeveloperMetadata(); m.remove(); m.setValue("v")`,
      "Developer metadata does not exist.",
    ],
    [
      "beyond 30,000 characters of a sheet",
      `data.addDeveloperMetadata("k", "x".repeat(30000))`,
      "You are exceeding the developer metadata storage quota of 30000 characters. Please remove some metadata and try again.",
    ],
    [
      "beyond them in sum, rows included",
      `data.addDeveloperMetadata("a", "x".repeat(20000)); at("1:1").addDeveloperMetadata("b", "x".repeat(10000))`,
      "You are exceeding the developer metadata storage quota of 30000 characters. Please remove some metadata and try again.",
    ],
    [
      "beyond them by a new value",
      `ss.addDeveloperMetadata("a", ""); ss.getDeveloperMetadata()[0].setValue("x".repeat(30000))`,
      "You are exceeding the developer metadata storage quota of 30000 characters. Please remove some metadata and try again.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });

  test("each sheet has its own 30,000 characters", () => {
    expect(
      failure(`for (const each of [ss, data, other]) each.addDeveloperMetadata("k", "x".repeat(29999))`),
    ).toBe("");
  });

  test("outlives the execution", () => {
    const workbook = book();
    step(`data.addDeveloperMetadata("k", "v")`, { workbook });
    expect(google(`return data.getDeveloperMetadata()[0].getValue()`, { workbook })).toBe("v");
  });
});
