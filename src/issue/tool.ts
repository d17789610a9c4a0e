/** This program, as it names itself in documents and reports. A test holds the version against package.json. */
export const TOOL = { name: 'ipo-reports', version: '0.1.0' } as const
