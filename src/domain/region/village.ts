// An official village as Kemendagri lists it, and what its code tells.

/** Desa is led by an elected head, kelurahan by a civil servant; their cooperatives are named and approved differently. */
export type VillageType = "Desa" | "Kelurahan";

/** One official village of the regency. */
export interface Village {
  /** Kemendagri code with dots, `64.09.01.2022`. */
  readonly code: string;
  readonly name: string;
  readonly type: VillageType;
  /** Name of its district (kecamatan). */
  readonly district: string;
  /** Decimal degrees of its centroid, null where no coordinates are known. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Jenis by the code: the last part of a kelurahan begins with 1, of a desa with 2 (desa adat 3); "" for no code. */
export function typeOfCode(code: string): VillageType | "" {
  const digit = /^\d{2}\.\d{2}\.\d{2}\.([123])\d{3}$/.exec(code)?.[1];
  return digit === undefined ? "" : digit === "1" ? "Kelurahan" : "Desa";
}
