/** An area with its range, km². `low` and `high` come from moving the line of contact by its stated error. */
export interface AreaStatistic {
  readonly areaKm2: number;
  readonly lowKm2: number;
  readonly highKm2: number;
}
