/** The version of the vocabulary. A released version never changes. */
export const MODEL_VERSION = 'ICT_V1_0'
