export const DEFAULT_FRUXON_BASE_URL = "https://api.fruxon.com";
