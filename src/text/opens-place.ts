const OPENS =
  /^(?:Camp|Port|Fort|Mount|Lake|Upper|Lower|Great|Little|Old|New|North|South|East|West|Saint|St\.?)(?!\p{L})/u

/** Whether capitalised words begin as a place's name does: "Camp Varlund", "Upper Hollin". Nobody is called so. */
export const opensPlace = (words: string): boolean => OPENS.test(words)
