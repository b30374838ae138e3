export const DEFAULT_TRUTO_BASE_URL = "https://api.truto.one";
