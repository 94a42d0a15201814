export const VOCABULARY: readonly string[];
export const VALUE_LISTS: readonly string[];
export const FORMATS: readonly string[];
