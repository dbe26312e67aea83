// Words of the caseload room in both languages: board, proposal, reasons, obstacles, effects, handover papers.

import type { Words } from "./words.ts";

export const caseloadWords = {
  "caseload.calm": {
    id: "Belum perlu diseimbangkan: beban tertinggi {standing}.",
    en: "No need to balance yet: the highest load is {standing}.",
  },
  "caseload.uneven": {
    id: "Sebaiknya diseimbangkan: {name} memikul {hours} jam, {standing}.",
    en: "Balancing is advised: {name} carries {hours} hours, {standing}.",
  },
  "caseload.below": {
    id: "Sebaiknya diseimbangkan: {names} di bawah minimum.",
    en: "Balancing is advised: {names} below the minimum.",
  },
  "caseload.mean.over": { id: "{percent}% di atas rata-rata", en: "{percent}% above the mean" },
  "caseload.mean.under": { id: "{percent}% di bawah rata-rata", en: "{percent}% below the mean" },
  "caseload.mean.even": { id: "sama dengan rata-rata", en: "equal to the mean" },
  "caseload.included": {
    id: "{count} koperasi yang belum punya asisten ikut dibagikan.",
    en: "Cooperatives without an assistant that are given one: {count}.",
  },
  "caseload.waiting": {
    id: "{count} koperasi belum punya asisten.",
    en: "Cooperatives without an assistant: {count}.",
  },
  "caseload.leaveOver": {
    id: "Cuti {names} sudah berakhir: tawarkan kembali koperasinya lewat Cuti, keluar, kembali, baru.",
    en: "The leave of {names} is over: offer the cooperatives back by Leave, exit, return, newcomer.",
  },
  "caseload.starting": {
    id: "Belum mendapat koperasi: {names}.",
    en: "No cooperatives yet: {names}.",
  },
  "caseload.left": {
    id: "{count} koperasi perlu diserahkan: {names}.",
    en: "Cooperatives to hand over: {count}. {names}.",
  },
  "caseload.nobodyActive": {
    id: "Tidak ada asisten yang aktif dengan kapasitas di atas 0.",
    en: "No assistant is active with a capacity above 0.",
  },
  "caseload.away.gone": { id: "{name} sudah keluar", en: "{name} has left" },
  "caseload.away.leave": { id: "{name} sedang cuti", en: "{name} is on leave" },
  "caseload.away.later": { id: "{name} baru mulai {date}", en: "{name} only starts on {date}" },
  "caseload.away.zero": { id: "{name} berkapasitas 0%", en: "{name} has a capacity of 0%" },

  "caseload.proven": {
    id: "Beban tertinggi {max} jam: tidak ada pembagian dengan beban tertinggi lebih rendah.",
    en: "Highest load {max} hours: no plan has a lower highest load.",
  },
  "caseload.bounded": {
    id: "Beban tertinggi {max} jam; di bawah {bound} jam tidak mungkin. Selisihnya dalam toleransi, agar sedikit yang pindah.",
    en: "Highest load {max} hours; below {bound} hours is impossible. The difference is within the tolerance, so that few move.",
  },
  "caseload.open": {
    id: "Beban tertinggi {max} jam; yang lebih rendah dari {bound} jam pasti tidak mungkin.",
    en: "Highest load {max} hours; below {bound} hours is certainly impossible.",
  },
  "caseload.fewest": {
    id: "{count} koperasi dipindah dari asistennya, paling sedikit yang mungkin dalam toleransi ini.",
    en: "Cooperatives that leave their assistant: {count}, the fewest possible within this tolerance.",
  },
  "caseload.lightest": {
    id: "{count} koperasi dipindah dari asistennya: paling ringan menurut bobot pemindahan; kurang dari {least} tidak mungkin.",
    en: "Cooperatives that leave their assistant: {count}, the lightest by the weight of moves; fewer than {least} is impossible.",
  },
  "caseload.few": {
    id: "{count} koperasi dipindah dari asistennya; kurang dari {least} tidak mungkin, di antaranya belum terbukti.",
    en: "Cooperatives that leave their assistant: {count}; fewer than {least} is impossible, what lies between is not proven.",
  },
  "caseload.counted": {
    id: "Sudah diperiksa ulang dengan hitungan terpisah.",
    en: "Checked again by a separate count.",
  },
  "caseload.lent": {
    id: "Dipegang {name} sampai {until}.",
    en: "Was with {name} until {until}.",
  },
  "caseload.returning": {
    id: "{count} koperasi yang dipegang {name} sebelum cuti dapat dikembalikan. Hapus centang pada yang tetap di asistennya sekarang.",
    en: "Cooperatives that {name} held before the leave and may get back: {count}. Untick what stays with its present assistant.",
  },
  "caseload.kept.pinned": {
    id: "Tidak ditawarkan karena ditandai Jangan Dipindah: {villages}.",
    en: "Not offered because they are pinned: {villages}.",
  },
  "caseload.kept.forbidden": {
    id: "Tidak ditawarkan karena dikecualikan dari {name}: {villages}.",
    en: "Not offered because they are excluded from {name}: {villages}.",
  },
  "caseload.nothingLent": {
    id: "Tidak ada catatan koperasi yang diserahkan {name} kepada asisten lain.",
    en: "No record shows a cooperative handed over by {name}.",
  },
  "caseload.unknown": { id: "waktu yang tidak tercatat", en: "a time not recorded" },
  "caseload.none": {
    id: "Tidak ada koperasi yang diambil dari asisten yang aktif.",
    en: "No cooperative leaves an active assistant.",
  },

  "caseload.cause.new": { id: "Belum punya asisten.", en: "It has no assistant yet." },
  "caseload.cause.absent": { id: "Harus diserahkan: {away}.", en: "Must be handed over: {away}." },
  "caseload.cause.forbidden": {
    id: "Desa ini dikecualikan dari {from}.",
    en: "This village is excluded from {from}.",
  },
  "caseload.cause.tooMany": {
    id: "{from} memegang {count} koperasi, maksimum {limit}.",
    en: "{from} holds {count}; the maximum is {limit}.",
  },
  "caseload.cause.tooFew": {
    id: "{to} baru memegang {count} koperasi, minimum {limit}.",
    en: "{to} holds {count} only; the minimum is {limit}.",
  },
  "caseload.cause.tooHeavy": {
    id: "Beban {from}: {hours} jam, di atas batas toleransi {limit} jam.",
    en: "The load of {from} is {hours} hours, above the tolerated {limit} hours.",
  },
  "caseload.cause.tooLight": {
    id: "Beban {to}: {hours} jam, di bawah batas toleransi {limit} jam.",
    en: "The load of {to} is {hours} hours, below the tolerated {limit} hours.",
  },
  "caseload.cause.exchange": {
    id: "Ditukar agar perubahan lain muat dalam batas.",
    en: "Exchanged so that other changes fit the limits.",
  },
  "caseload.loads": {
    id: "Setelah semua perubahan: {from}: {fromBefore} → {fromAfter} jam; {to}: {toBefore} → {toAfter} jam.",
    en: "After all changes: {from}: {fromBefore} → {fromAfter} hours; {to}: {toBefore} → {toAfter} hours.",
  },
  "caseload.loadsTo": {
    id: "Setelah semua perubahan: {to}: {toBefore} → {toAfter} jam.",
    en: "After all changes: {to}: {toBefore} → {toAfter} hours.",
  },
  "caseload.price.fromTooMany": {
    id: "Bila dibatalkan, {from} memegang {count} koperasi, maksimum {limit}.",
    en: "If unticked, {from} would hold {count}; the maximum is {limit}.",
  },
  "caseload.price.toTooFew": {
    id: "Bila dibatalkan, {to} tinggal memegang {count} koperasi, minimum {limit}.",
    en: "If unticked, {to} would hold {count}; the minimum is {limit}.",
  },
  "caseload.price.fromTooHeavy": {
    id: "Bila dibatalkan, beban {from}: {hours} jam, di atas batas toleransi {limit} jam.",
    en: "If unticked, the load of {from} would be {hours} hours, above the tolerated {limit} hours.",
  },
  "caseload.price.toTooLight": {
    id: "Bila dibatalkan, beban {to}: {hours} jam, di bawah batas toleransi {limit} jam.",
    en: "If unticked, the load of {to} would be {hours} hours, below the tolerated {limit} hours.",
  },
  "caseload.price.nothing": {
    id: "Boleh dibatalkan tanpa melanggar batas.",
    en: "It can be unticked without breaking a limit.",
  },

  "caseload.obstacle.nobody": {
    id: "Tidak ada asisten yang aktif dengan kapasitas di atas 0 untuk {short} koperasi.",
    en: "No assistant is active with a capacity above 0. Cooperatives waiting: {short}.",
  },
  "caseload.obstacle.limits": {
    id: "Minimum {name} ({minimum}) lebih besar dari maksimumnya ({maximum}).",
    en: "The minimum of {name} ({minimum}) is above the maximum ({maximum}).",
  },
  "caseload.obstacle.pinForbidden": {
    id: "{villages} ditandai Jangan Dipindah pada {name}, tetapi dikecualikan dari {name}: keduanya bertentangan.",
    en: "Pinned to {name} but excluded from {name}: {villages}. The two contradict.",
  },
  "caseload.obstacle.pinAbsent": {
    id: "{villages} ditandai Jangan Dipindah pada {name}, padahal {away}: keduanya bertentangan.",
    en: "Pinned to {name}: {villages}. But {away}: the two contradict.",
  },
  "caseload.obstacle.crowded": {
    id: "{count} koperasi{place} hanya boleh ke {names}, yang dapat memegang {room}: lebih {short}.",
    en: "Cooperatives{place} that may go to {names} only: {count}; there is room for {room}: {short} too many.",
  },
  "caseload.obstacle.staying": {
    id: "{staying} di antaranya tetap karena hanya yang dipilih boleh pindah.",
    en: "Of these, {staying} stay because only those chosen may move.",
  },
  "caseload.obstacle.crowdedNobody": {
    id: "{count} koperasi{place} tidak boleh ke asisten mana pun: lebih {short}.",
    en: "Cooperatives{place} that may go to no assistant: {count}, {short} too many.",
  },
  "caseload.obstacle.wantingAlike": {
    id: "{assistants} asisten × minimum {minimum} butuh {need}; ada {count}: kurang {short}.",
    en: "{assistants} assistants × minimum {minimum} need {need}; there are {count}: {short} too few.",
  },
  "caseload.obstacle.wanting": {
    id: "Minimum {names} bersama butuh {need}; yang boleh ke sana {count}: kurang {short}.",
    en: "The minima of {names} together need {need}; {count} may go there: {short} too few.",
  },
  "caseload.relax.minimum": {
    id: "Minimum {to} untuk {name} (tab Asisten atau Pengaturan)",
    en: "Minimum {to} for {name} (Asisten tab or Settings)",
  },
  "caseload.relax.maximum": {
    id: "Maksimum {to} untuk {name} (tab Asisten atau Pengaturan)",
    en: "Maximum {to} for {name} (Asisten tab or Settings)",
  },
  "caseload.relax.unpin": {
    id: "Lepas {villages} dari Jangan Dipindah (Penugasan → Koperasi)",
    en: "Unpin {villages} (Assign → Cooperatives)",
  },
  "caseload.relax.join": { id: "Izinkan {villages} ikut dipindah", en: "Let {villages} move too" },
  "caseload.relax.allow": {
    id: "Hapus {village} dari Desa Dikecualikan {name} (tab Asisten)",
    en: "Remove {village} from the excluded villages of {name} (Asisten tab)",
  },
  "caseload.andMore": { id: "{list} dan {count} lagi", en: "{list} and {count} more" },
  "caseload.in": { id: " {district}", en: " of {district}" },

  "caseload.warn.forbidden": {
    id: "{village} dikecualikan dari {name}.",
    en: "{village} is excluded from {name}.",
  },
  "caseload.warn.unpinned": {
    id: "{village} ditandai Jangan Dipindah.",
    en: "{village} is pinned.",
  },
  "caseload.warn.tooMany": {
    id: "{name} akan memegang {count} koperasi, maksimum {limit}.",
    en: "{name} would hold {count}; the maximum is {limit}.",
  },
  "caseload.warn.tooFew": {
    id: "{name} akan memegang {count} koperasi, minimum {limit}.",
    en: "{name} would hold {count}; the minimum is {limit}.",
  },
  "caseload.warn.tooHeavy": {
    id: "Beban {name} akan {standing}.",
    en: "The load of {name} would be {standing}.",
  },
  "caseload.limit.nobody": {
    id: "{village} belum punya asisten: Jangan Dipindah berlaku setelah ditugaskan.",
    en: "{village} has no assistant: the pin holds once it is assigned.",
  },
  "caseload.limit.held": {
    id: "{name}: {pinned} dari {count} koperasinya tidak boleh dipindah.",
    en: "{name}: {pinned} of {count} may not be moved.",
  },
  "caseload.limit.may": {
    id: "{village} boleh ke {count} dari {all} asisten aktif.",
    en: "{village} may go to {count} of {all} active assistants.",
  },
  "caseload.limit.leaves": {
    id: "{village} sekarang dipegang {name}: Seimbangkan akan memindahkannya.",
    en: "{village} is with {name} now: Balance will move it.",
  },
  "caseload.limit.blocks": {
    id: "Dengan ini tidak ada pembagian yang memenuhi semua aturan. {message}",
    en: "With this no plan keeps all rules. {message}",
  },
  "caseload.limit.stillBlocked": {
    id: "Dengan atau tanpa ini tidak ada pembagian yang memenuhi semua aturan. {message}",
    en: "With or without this no plan keeps all rules. {message}",
  },
  "caseload.limit.opens": {
    id: "Dengan ini ada lagi pembagian yang memenuhi semua aturan.",
    en: "With this some plan keeps all rules again.",
  },
  "caseload.limit.same": {
    id: "Bila diseimbangkan nanti, beban tertingginya tetap bisa {after} jam.",
    en: "If balanced later, the highest load can still be {after} hours.",
  },
  "caseload.limit.changes": {
    id: "Bila diseimbangkan nanti, beban tertingginya paling rendah {after} jam, bukan {before} jam.",
    en: "If balanced later, the highest load is at least {after} hours, not {before}.",
  },
  "caseload.limit.found": {
    id: "Bila diseimbangkan nanti, beban tertinggi yang ditemukan {before} → {after} jam; belum terbukti.",
    en: "If balanced later, the highest load found goes {before} → {after} hours; not proven.",
  },
  "caseload.unassigned": { id: "Belum ada asisten", en: "No assistant" },

  "caseload.title": { id: "Beban Asisten", en: "Caseloads" },
  "caseload.asOf": { id: "Keadaan per {date}", en: "As of {date}" },
  "caseload.status.Aktif": { id: "Aktif", en: "Active (Aktif)" },
  "caseload.status.Cuti": { id: "Cuti", en: "On leave (Cuti)" },
  "caseload.status.Keluar": { id: "Keluar", en: "Left (Keluar)" },
  "caseload.listOf": {
    id: "{name} · {status} · {count} koperasi · {hours} jam sebulan",
    en: "{name} · {status} · cooperatives: {count} · {hours} hours a month",
  },
  "caseload.col.code": { id: "Kode Wilayah", en: "Code" },
  "caseload.col.village": { id: "Desa/Kelurahan", en: "Village" },
  "caseload.col.district": { id: "Kecamatan", en: "District" },
  "caseload.col.stage": { id: "Tahap", en: "Stage" },
  "caseload.col.hours": { id: "Jam", en: "Hours" },
  "caseload.col.pinned": { id: "Jangan Dipindah", en: "Pinned" },
  "caseload.yes": { id: "Ya", en: "Yes" },
  "caseload.handover": { id: "Serah terima koperasi", en: "Handover of cooperatives" },
  "caseload.handoverOn": { id: "Tanggal {date}", en: "On {date}" },
  "caseload.col.lastVisit": { id: "Kunjungan terakhir", en: "Last visit" },
  "caseload.col.open": { id: "Tindak lanjut terbuka", en: "Open follow-ups" },
  "caseload.col.reason": { id: "Alasan", en: "Reason" },
  "caseload.col.gives": { id: "Yang menyerahkan", en: "Hands over" },
  "caseload.col.takes": { id: "Yang menerima", en: "Takes over" },
  "caseload.due": { id: "{what} (tenggat {date})", en: "{what} (due {date})" },
  "caseload.history": { id: "Riwayat pendampingan", en: "Who mentored whom" },
  "caseload.historyFrom": {
    id: "Dari Riwayat Bulanan dan Riwayat Perubahan; Sejak kosong: mulainya tidak tercatat.",
    en: "From the closed months (Riwayat Bulanan) and the history (Riwayat Perubahan); Since is blank where no record tells.",
  },
  "caseload.col.assistant": { id: "Asisten", en: "Assistant" },
  "caseload.col.since": { id: "Sejak", en: "Since" },
  "caseload.col.until": { id: "Sampai", en: "Until" },
  "caseload.now": { id: "Sekarang", en: "Now" },
  "caseload.action.handover": {
    id: "Serah terima dari {name}: {count} koperasi",
    en: "Handover from {name} (cooperatives: {count})",
  },
  "caseload.action.toOne": {
    id: "Pembagian kepada {name}: {count} koperasi",
    en: "Given to {name} (cooperatives: {count})",
  },
  "caseload.action.apply": { id: "Seimbangkan: {count} koperasi", en: "Balance (cooperatives: {count})" },
  "caseload.action.assign": { id: "Tugaskan: {what}", en: "Assign: {what}" },
  "caseload.action.pin": { id: "Jangan dipindah: {what}", en: "Pin: {what}" },
  "caseload.action.unpin": { id: "Boleh dipindah lagi: {what}", en: "Unpin: {what}" },
  "caseload.action.forbid": { id: "Kecualikan: {what}", en: "Exclude: {what}" },
  "caseload.action.allow": { id: "Tidak lagi dikecualikan: {what}", en: "No longer excluded: {what}" },
  "caseload.action.status": { id: "Status {name}: {status}", en: "Status of {name}: {status}" },
  "caseload.action.arrive": { id: "Asisten baru: {name}", en: "New assistant: {name}" },
  "caseload.error.unsound": {
    id: "Hasil hitungan tidak lolos pemeriksaan ulang dan tidak ditampilkan. Tidak ada yang diubah. Coba lagi.",
    en: "The result did not pass the second count and is not shown. Nothing was changed. Try again.",
  },
  "caseload.error.changed": {
    id: "Data berubah sejak dihitung. Tidak ada yang diubah. Hitung pembagian lagi.",
    en: "The data changed since. Nothing was changed. Work out the plan again.",
  },
  "caseload.error.taken": {
    id: 'Kode "{code}" atau nama "{name}" sudah ada di tab "{sheet}". Tidak ada yang diubah. Pakai kode dan nama lain.',
    en: 'Code "{code}" or name "{name}" stands on tab "{sheet}" already. Nothing was changed. Use others.',
  },
  "caseload.error.assistantColumn": {
    id: 'Kolom "{heading}" belum ada di tab "{sheet}". Tidak ada yang diubah. Tambahkan judulnya di baris judul tab itu.',
    en: 'Column "{heading}" is missing on tab "{sheet}". Nothing was changed. Add its heading to that tab.',
  },
  "caseload.error.assistant": {
    id: 'Asisten "{code}" tidak ada di tab Asisten. Tidak ada yang diubah. Muat ulang papan penugasan.',
    en: 'There is no assistant "{code}" on the tab of assistants. Nothing was changed. Reload the board.',
  },
  "caseload.error.cooperative": {
    id: 'Koperasi "{code}" tidak ada di daftar. Tidak ada yang diubah. Muat ulang papan penugasan.',
    en: 'There is no cooperative "{code}" in the register. Nothing was changed. Reload the board.',
  },
  "caseload.error.noCode": {
    id: "{village} belum punya Kode Wilayah, jadi belum bisa dikecualikan. Tidak ada yang diubah. Isi kodenya dahulu.",
    en: "{village} has no village code and cannot be excluded yet. Nothing was changed. Fill its code first.",
  },
  "caseload.error.column": {
    id: 'Kolom "{heading}" belum ada di tab "{sheet}". Tidak ada yang diubah. Tambahkan lewat Lainnya → Siapkan spreadsheet.',
    en: 'Column "{heading}" is missing on tab "{sheet}". Nothing was changed. Add it by More → Set up the spreadsheet.',
  },
  "caseload.skip.moved": {
    id: "asistennya sudah diubah orang lain",
    en: "someone changed its assistant since",
  },
  "caseload.skip.twice": {
    id: "dipindah dua kali dalam permintaan yang sama",
    en: "moved twice in the same request",
  },
  "caseload.skip.gone": {
    id: "barisnya sudah dihapus atau diganti namanya",
    en: "its row was deleted or renamed since",
  },
  "caseload.menu.ask": {
    id: "{statement}\n\n{loads}\n\n{moves}\n\nTerapkan {count} perubahan? Tindakan ini dapat diurungkan. Daftar serah terima di tab Beban Asisten diganti.",
    en: "{statement}\n\n{loads}\n\n{moves}\n\nApply the changes ({count})? This can be undone. The handover list in the tab Beban Asisten is replaced.",
  },
  "caseload.menu.nothing": {
    id: "Tidak ada yang perlu diubah.\n\n{statement}",
    en: "Nothing needs to change.\n\n{statement}",
  },
  "caseload.menu.load": {
    id: "{name}: {before} → {after} jam ({count} koperasi)",
    en: "{name}: {before} → {after} hours (cooperatives: {count})",
  },
  "caseload.menu.more": {
    id: "… dan {count} lagi (semuanya di panel samping)",
    en: "… and {count} more (all of them in the side panel)",
  },
  "caseload.menu.impossible": {
    id: "Belum bisa dibagi: {message}\n\nYang dapat dilonggarkan:\n{relaxations}",
    en: "It cannot be shared out: {message}\n\nWhat could be relaxed:\n{relaxations}",
  },
  "caseload.menu.done": {
    id: "{applied} perubahan diterapkan. Daftar serah terima ada di tab {sheet}.",
    en: "Changes applied: {applied}. The handover list is on tab {sheet}.",
  },
  "caseload.menu.skipped": { id: "{count} dilewati: {list}", en: "Skipped: {count}: {list}" },
} as const satisfies Record<string, Words>;
