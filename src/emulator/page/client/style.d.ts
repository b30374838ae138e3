/** The build bundles it apart. */
declare module "*.css";
