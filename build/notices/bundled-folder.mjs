/** Where the bundler's lists of packages lie between the build and the notices; not shipped. */
export const bundledFolder = 'out/bundled-packages'
