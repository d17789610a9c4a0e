// Generated from schemas/v1 by ajv by `npm run generate`. Do not edit: change the declaration.
/* eslint-disable */
/*! Parts of this module come from ajv:

The MIT License (MIT)

Copyright (c) 2015-2021 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
/*! Parts of this module come from fast-deep-equal:

MIT License

Copyright (c) 2017 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

// <stdin>
var validate = validate52;
var func0 = Object.prototype.hasOwnProperty;
var schema20 = { "type": "object", "properties": { "st96Version": { "const": "V6_0" }, "ipoVersion": { "const": "ICT_V1_0" }, "languageCode": { "$ref": "#/$defs/ExtendedISOLanguageCodeType" }, "documentStatusText": { "$ref": "#/$defs/xsd.string" }, "officeReportIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "replacedReport": { "$ref": "#/$defs/ReplacedReportType" }, "ipOfficeCode": { "$ref": "#/$defs/ExtendedWIPOST3CodeType" }, "reportingPeriod": { "$ref": "#/$defs/DateRangeType" }, "reportStatusCategory": { "$ref": "#/$defs/ReportStatusCategoryType" }, "reportVersionNumber": { "$ref": "#/$defs/xsd.string" }, "submissionDate": { "$ref": "#/$defs/DateType" }, "recommendationSetIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "reportContactBag": { "$ref": "#/$defs/ReportContactBagType" }, "summaryTextBag": { "$ref": "#/$defs/SummaryTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "responseBag": { "$ref": "#/$defs/ResponseBagType" }, "ictStrategySection": { "$ref": "#/$defs/ICTStrategySectionType" }, "digitizationSection": { "$ref": "#/$defs/DigitizationSectionType" }, "dataGovernanceSection": { "$ref": "#/$defs/DataGovernanceSectionType" }, "digitalTransformationSection": { "$ref": "#/$defs/DigitalTransformationSectionType" }, "emergingTechnologySection": { "$ref": "#/$defs/EmergingTechnologySectionType" }, "referenceArchitectureSection": { "$ref": "#/$defs/ReferenceArchitectureSectionType" }, "cooperationSection": { "$ref": "#/$defs/CooperationSectionType" }, "wipoStandardSection": { "$ref": "#/$defs/WIPOStandardSectionType" }, "itSecuritySection": { "$ref": "#/$defs/ITSecuritySectionType" }, "ictProjectSection": { "$ref": "#/$defs/ICTProjectSectionType" }, "findingJustificationBag": { "$ref": "#/$defs/FindingJustificationBagType" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" }, "provenance": { "$ref": "#/$defs/ProvenanceType" }, "unmappedContentBag": { "$ref": "#/$defs/UnmappedContentBagType" } }, "required": ["st96Version", "ipoVersion", "officeReportIdentifier", "ipOfficeCode", "reportingPeriod", "reportStatusCategory", "recommendationSetIdentifier"], "additionalProperties": false };
var schema22 = { "type": "string", "enum": ["aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh", "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mo", "mr", "ms", "mt", "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo", "za", "zh", "zu"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "aa" || data === "ab" || data === "ae" || data === "af" || data === "ak" || data === "am" || data === "an" || data === "ar" || data === "as" || data === "av" || data === "ay" || data === "az" || data === "ba" || data === "be" || data === "bg" || data === "bh" || data === "bi" || data === "bm" || data === "bn" || data === "bo" || data === "br" || data === "bs" || data === "ca" || data === "ce" || data === "ch" || data === "co" || data === "cr" || data === "cs" || data === "cu" || data === "cv" || data === "cy" || data === "da" || data === "de" || data === "dv" || data === "dz" || data === "ee" || data === "el" || data === "en" || data === "eo" || data === "es" || data === "et" || data === "eu" || data === "fa" || data === "ff" || data === "fi" || data === "fj" || data === "fo" || data === "fr" || data === "fy" || data === "ga" || data === "gd" || data === "gl" || data === "gn" || data === "gu" || data === "gv" || data === "ha" || data === "he" || data === "hi" || data === "ho" || data === "hr" || data === "ht" || data === "hu" || data === "hy" || data === "hz" || data === "ia" || data === "id" || data === "ie" || data === "ig" || data === "ii" || data === "ik" || data === "io" || data === "is" || data === "it" || data === "iu" || data === "ja" || data === "jv" || data === "ka" || data === "kg" || data === "ki" || data === "kj" || data === "kk" || data === "kl" || data === "km" || data === "kn" || data === "ko" || data === "kr" || data === "ks" || data === "ku" || data === "kv" || data === "kw" || data === "ky" || data === "la" || data === "lb" || data === "lg" || data === "li" || data === "ln" || data === "lo" || data === "lt" || data === "lu" || data === "lv" || data === "mg" || data === "mh" || data === "mi" || data === "mk" || data === "ml" || data === "mn" || data === "mo" || data === "mr" || data === "ms" || data === "mt" || data === "my" || data === "na" || data === "nb" || data === "nd" || data === "ne" || data === "ng" || data === "nl" || data === "nn" || data === "no" || data === "nr" || data === "nv" || data === "ny" || data === "oc" || data === "oj" || data === "om" || data === "or" || data === "os" || data === "pa" || data === "pi" || data === "pl" || data === "ps" || data === "pt" || data === "qu" || data === "rm" || data === "rn" || data === "ro" || data === "ru" || data === "rw" || data === "sa" || data === "sc" || data === "sd" || data === "se" || data === "sg" || data === "si" || data === "sk" || data === "sl" || data === "sm" || data === "sn" || data === "so" || data === "sq" || data === "sr" || data === "ss" || data === "st" || data === "su" || data === "sv" || data === "sw" || data === "ta" || data === "te" || data === "tg" || data === "th" || data === "ti" || data === "tk" || data === "tl" || data === "tn" || data === "to" || data === "tr" || data === "ts" || data === "tt" || data === "tw" || data === "ty" || data === "ug" || data === "uk" || data === "ur" || data === "uz" || data === "ve" || data === "vi" || data === "vo" || data === "wa" || data === "wo" || data === "xh" || data === "yi" || data === "yo" || data === "za" || data === "zh" || data === "zu")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "string", "enum": ["jw", "sh"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "jw" || data === "sh")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate55.errors : joined(vErrors, validate55.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^(?:[	\n\r !-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[	\n\r !-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)$" }, message: 'must match pattern "^(?:[	\n\r !-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^(?:[!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+( [!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)*)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+( [!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)*)$" }, message: 'must match pattern "^(?:[!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+( [!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)*)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func75 = require_ucs2length().default;
var pattern5 = new RegExp("^(?:[a-z0-9]+(-[a-z0-9]+)*)$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func75(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9]+(-[a-z0-9]+)*)$" }, message: 'must match pattern "^(?:[a-z0-9]+(-[a-z0-9]+)*)$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.languageCode === void 0 || !func0.call(data, "languageCode")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languageCode" }, message: "must have required property 'languageCode'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "languageCode")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate60(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.languageCode !== void 0 && func0.call(data, "languageCode")) {
      if (!validate54(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.replacedReportIdentifier === void 0 || !func0.call(data, "replacedReportIdentifier")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replacedReportIdentifier" }, message: "must have required property 'replacedReportIdentifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "replacedReportIdentifier" || key0 === "replacementReasonTextBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.replacedReportIdentifier !== void 0 && func0.call(data, "replacedReportIdentifier")) {
      if (!validate62(data.replacedReportIdentifier, { instancePath: instancePath + "/replacedReportIdentifier", parentData: data, parentDataProperty: "replacedReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacementReasonTextBag !== void 0 && func0.call(data, "replacementReasonTextBag")) {
      if (!validate68(data.replacementReasonTextBag, { instancePath: instancePath + "/replacementReasonTextBag", parentData: data, parentDataProperty: "replacementReasonTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : joined(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AP", "AR", "AT", "AU", "AW", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BX", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EA", "EC", "EE", "EG", "EH", "EM", "EP", "ER", "ES", "ET", "EU", "FI", "FJ", "FK", "FO", "FR", "GA", "GB", "GC", "GD", "GE", "GG", "GH", "GI", "GL", "GM", "GN", "GQ", "GR", "GS", "GT", "GW", "GY", "HK", "HN", "HR", "HT", "HU", "IB", "ID", "IE", "IL", "IM", "IN", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MM", "MN", "MO", "MP", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP", "NR", "NZ", "OA", "OM", "PA", "PE", "PG", "PH", "PK", "PL", "PT", "PW", "PY", "QA", "QZ", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TG", "TH", "TJ", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VN", "VU", "WO", "WS", "XN", "XU", "XV", "XX", "YE", "ZA", "ZM", "ZW"] };
var func27 = require_equal().default;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema31.enum) {
    if (func27(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "string", "enum": ["AN", "CS", "DL", "DD", "DT", "RH", "SU", "YD", "YU"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "AN" || data === "CS" || data === "DL" || data === "DD" || data === "DT" || data === "RH" || data === "SU" || data === "YD" || data === "YU")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate76.errors : joined(vErrors, validate76.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate78.errors : joined(vErrors, validate78.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" }, message: 'must match pattern "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9]))$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9]))$" }, message: 'must match pattern "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9]))$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern8 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2]))$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2]))$" }, message: 'must match pattern "^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2]))$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate85.errors : joined(vErrors, validate85.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : joined(vErrors, validate87.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startDate === void 0 || !func0.call(data, "startDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startDate" }, message: "must have required property 'startDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "startDate" || key0 === "endDate")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.startDate !== void 0 && func0.call(data, "startDate")) {
      if (!validate82(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.endDate !== void 0 && func0.call(data, "endDate")) {
      if (!validate82(data.endDate, { instancePath: instancePath + "/endDate", parentData: data, parentDataProperty: "endDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "type": "string", "enum": ["Draft", "Final", "Corrected", "Withdrawn"] };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Draft" || data === "Final" || data === "Corrected" || data === "Withdrawn")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "string", "enum": ["Business", "Private"] };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Business" || data === "Private")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "string", "enum": ["Informal", "General", "Advance", "Main", "Alternate"] };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Informal" || data === "General" || data === "Advance" || data === "Main" || data === "Alternate")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "sequenceNumber" || key0 === "emailAddressCategory" || key0 === "emailAddressPurposeCategory")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate60(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.sequenceNumber !== void 0 && func0.call(data, "sequenceNumber")) {
      if (!validate60(data.sequenceNumber, { instancePath: instancePath + "/sequenceNumber", parentData: data, parentDataProperty: "sequenceNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressCategory !== void 0 && func0.call(data, "emailAddressCategory")) {
      if (!validate110(data.emailAddressCategory, { instancePath: instancePath + "/emailAddressCategory", parentData: data, parentDataProperty: "emailAddressCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : joined(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressPurposeCategory !== void 0 && func0.call(data, "emailAddressPurposeCategory")) {
      if (!validate112(data.emailAddressPurposeCategory, { instancePath: instancePath + "/emailAddressPurposeCategory", parentData: data, parentDataProperty: "emailAddressPurposeCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : joined(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate107(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : joined(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^(?:[A-Za-z][A-Za-z0-9+.\\-]*:(//(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:]|%[0-9A-Fa-f][0-9A-Fa-f])*@)?(\\[[0-9A-Fa-f:.]+\\]|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)(:[0-9]{1,5})?(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*|/(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?(\\?([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)?(#([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?]|%[0-9A-Fa-f][0-9A-Fa-f])*)?)$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z][A-Za-z0-9+.\\-]*:(//(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:]|%[0-9A-Fa-f][0-9A-Fa-f])*@)?(\\[[0-9A-Fa-f:.]+\\]|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)(:[0-9]{1,5})?(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*|/(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?(\\?([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)?(#([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?]|%[0-9A-Fa-f][0-9A-Fa-f])*)?)$" }, message: `must match pattern "^(?:[A-Za-z][A-Za-z0-9+.\\-]*:(//(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:]|%[0-9A-Fa-f][0-9A-Fa-f])*@)?(\\[[0-9A-Fa-f:.]+\\]|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)(:[0-9]{1,5})?(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*|/(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?(\\?([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)?(#([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?]|%[0-9A-Fa-f][0-9A-Fa-f])*)?)$"` };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contactOrganizationName === void 0 || !func0.call(data, "contactOrganizationName")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactOrganizationName" }, message: "must have required property 'contactOrganizationName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "contactOrganizationName" || key0 === "contactRoleTextBag" || key0 === "emailAddressBag" || key0 === "webURI")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.contactOrganizationName !== void 0 && func0.call(data, "contactOrganizationName")) {
      if (!validate60(data.contactOrganizationName, { instancePath: instancePath + "/contactOrganizationName", parentData: data, parentDataProperty: "contactOrganizationName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.contactRoleTextBag !== void 0 && func0.call(data, "contactRoleTextBag")) {
      if (!validate103(data.contactRoleTextBag, { instancePath: instancePath + "/contactRoleTextBag", parentData: data, parentDataProperty: "contactRoleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : joined(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressBag !== void 0 && func0.call(data, "emailAddressBag")) {
      if (!validate106(data.emailAddressBag, { instancePath: instancePath + "/emailAddressBag", parentData: data, parentDataProperty: "emailAddressBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : joined(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate101(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": "object", "properties": { "addressedItemIdentifierBag": { "$ref": "#/$defs/AddressedItemIdentifierBagType" }, "responseReference": { "$ref": "#/$defs/ResponseReferenceType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "originalStatus": { "$ref": "#/$defs/OriginalStatusType" }, "progressMeasure": { "$ref": "#/$defs/ProgressMeasureType" }, "milestoneBag": { "$ref": "#/$defs/MilestoneBagType" }, "responseTextBag": { "$ref": "#/$defs/ResponseTextBagType" }, "evidenceDocumentBag": { "$ref": "#/$defs/EvidenceDocumentBagType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["addressedItemIdentifierBag"], "additionalProperties": false };
var pattern10 = new RegExp("^(?:[A-Z]?[0-9]+(\\.[a-z]+(\\.[ivxlcdm]+)?)?)$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func75(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern10.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]?[0-9]+(\\.[a-z]+(\\.[ivxlcdm]+)?)?)$" }, message: 'must match pattern "^(?:[A-Z]?[0-9]+(\\.[a-z]+(\\.[ivxlcdm]+)?)?)$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate128(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : joined(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referredItemIdentifier === void 0 || !func0.call(data, "referredItemIdentifier")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referredItemIdentifier" }, message: "must have required property 'referredItemIdentifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referredItemIdentifier" || key0 === "referredReportIdentifier")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referredItemIdentifier !== void 0 && func0.call(data, "referredItemIdentifier")) {
      if (!validate128(data.referredItemIdentifier, { instancePath: instancePath + "/referredItemIdentifier", parentData: data, parentDataProperty: "referredItemIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : joined(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.referredReportIdentifier !== void 0 && func0.call(data, "referredReportIdentifier")) {
      if (!validate62(data.referredReportIdentifier, { instancePath: instancePath + "/referredReportIdentifier", parentData: data, parentDataProperty: "referredReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "string", "enum": ["Implemented", "Partially implemented", "In progress", "Planned", "Considered and not pursued", "Not implemented", "Not applicable", "No information"] };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Implemented" || data === "Partially implemented" || data === "In progress" || data === "Planned" || data === "Considered and not pursued" || data === "Not implemented" || data === "Not applicable" || data === "No information")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate137.errors : joined(vErrors, validate137.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": "string", "enum": ["WIPO standards survey", "Annual technical report", "Office wording"] };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "WIPO standards survey" || data === "Annual technical report" || data === "Office wording")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate146.errors : joined(vErrors, validate146.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.originalStatusTextBag === void 0 || !func0.call(data, "originalStatusTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "originalStatusTextBag" }, message: "must have required property 'originalStatusTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "originalStatusTextBag" || key0 === "statusVocabularyCategory")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.originalStatusTextBag !== void 0 && func0.call(data, "originalStatusTextBag")) {
      if (!validate142(data.originalStatusTextBag, { instancePath: instancePath + "/originalStatusTextBag", parentData: data, parentDataProperty: "originalStatusTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate142.errors : joined(vErrors, validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusVocabularyCategory !== void 0 && func0.call(data, "statusVocabularyCategory")) {
      if (!validate145(data.statusVocabularyCategory, { instancePath: instancePath + "/statusVocabularyCategory", parentData: data, parentDataProperty: "statusVocabularyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate145.errors : joined(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999999999 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999999999 }, message: "must be <= 999999999999999" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < -999999999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -999999999999999 }, message: "must be >= -999999999999999" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate152(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate152.errors : joined(vErrors, validate152.errors);
    errors = vErrors.length;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema66 = { "type": "string", "enum": ["Adopted", "Started", "Planned", "Completed", "Evaluated"] };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Adopted" || data === "Started" || data === "Planned" || data === "Completed" || data === "Evaluated")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate158(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.milestoneCategory === void 0 || !func0.call(data, "milestoneCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "milestoneCategory" }, message: "must have required property 'milestoneCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.startDate === void 0 || !func0.call(data, "startDate")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startDate" }, message: "must have required property 'startDate'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "milestoneCategory" || key0 === "startDate" || key0 === "endDate")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.milestoneCategory !== void 0 && func0.call(data, "milestoneCategory")) {
      if (!validate157(data.milestoneCategory, { instancePath: instancePath + "/milestoneCategory", parentData: data, parentDataProperty: "milestoneCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate157.errors : joined(vErrors, validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.startDate !== void 0 && func0.call(data, "startDate")) {
      if (!validate82(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.endDate !== void 0 && func0.call(data, "endDate")) {
      if (!validate82(data.endDate, { instancePath: instancePath + "/endDate", parentData: data, parentDataProperty: "endDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate156(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "fileName": { "$ref": "#/$defs/xsd.string" }, "documentLanguageCodeBag": { "$ref": "#/$defs/DocumentLanguageCodeBagType" }, "mediaTypeText": { "$ref": "#/$defs/MediaTypeTextType" }, "documentDate": { "$ref": "#/$defs/DateType" }, "contentHashText": { "$ref": "#/$defs/ContentHashTextType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag"], "additionalProperties": false };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern11 = new RegExp("^(?:[A-Za-z0-9!#$&\\^_.+\\-]+/[A-Za-z0-9!#$&\\^_.+\\-]+)$", "u");
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func75(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern11.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9!#$&\\^_.+\\-]+/[A-Za-z0-9!#$&\\^_.+\\-]+)$" }, message: 'must match pattern "^(?:[A-Za-z0-9!#$&\\^_.+\\-]+/[A-Za-z0-9!#$&\\^_.+\\-]+)$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern12 = new RegExp("^(?:[0-9a-f]{64})$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{64})$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "languageCode" || key0 === "sequenceNumber")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate60(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.languageCode !== void 0 && func0.call(data, "languageCode")) {
      if (!validate54(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.sequenceNumber !== void 0 && func0.call(data, "sequenceNumber")) {
      if (!validate60(data.sequenceNumber, { instancePath: instancePath + "/sequenceNumber", parentData: data, parentDataProperty: "sequenceNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate186(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate186.errors : joined(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additionalDataName === void 0 || !func0.call(data, "additionalDataName")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additionalDataName" }, message: "must have required property 'additionalDataName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.additionalDataText === void 0 || !func0.call(data, "additionalDataText")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additionalDataText" }, message: "must have required property 'additionalDataText'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "officeCode" || key0 === "additionalDataName" || key0 === "additionalDataText")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.officeCode !== void 0 && func0.call(data, "officeCode")) {
      if (!validate75(data.officeCode, { instancePath: instancePath + "/officeCode", parentData: data, parentDataProperty: "officeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataName !== void 0 && func0.call(data, "additionalDataName")) {
      if (!validate63(data.additionalDataName, { instancePath: instancePath + "/additionalDataName", parentData: data, parentDataProperty: "additionalDataName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataText !== void 0 && func0.call(data, "additionalDataText")) {
      if (!validate60(data.additionalDataText, { instancePath: instancePath + "/additionalDataText", parentData: data, parentDataProperty: "additionalDataText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate193(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate193.errors : joined(vErrors, validate193.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema69.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.fileName !== void 0 && func0.call(data, "fileName")) {
      if (!validate60(data.fileName, { instancePath: instancePath + "/fileName", parentData: data, parentDataProperty: "fileName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentLanguageCodeBag !== void 0 && func0.call(data, "documentLanguageCodeBag")) {
      if (!validate174(data.documentLanguageCodeBag, { instancePath: instancePath + "/documentLanguageCodeBag", parentData: data, parentDataProperty: "documentLanguageCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : joined(vErrors, validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.mediaTypeText !== void 0 && func0.call(data, "mediaTypeText")) {
      if (!validate177(data.mediaTypeText, { instancePath: instancePath + "/mediaTypeText", parentData: data, parentDataProperty: "mediaTypeText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentDate !== void 0 && func0.call(data, "documentDate")) {
      if (!validate82(data.documentDate, { instancePath: instancePath + "/documentDate", parentData: data, parentDataProperty: "documentDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.contentHashText !== void 0 && func0.call(data, "contentHashText")) {
      if (!validate181(data.contentHashText, { instancePath: instancePath + "/contentHashText", parentData: data, parentDataProperty: "contentHashText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : joined(vErrors, validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate170(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.evaluationDate === void 0 || !func0.call(data, "evaluationDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluationDate" }, message: "must have required property 'evaluationDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "evaluationDate" || key0 === "evaluationOutcomeTextBag" || key0 === "nextEvaluationDate")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.evaluationDate !== void 0 && func0.call(data, "evaluationDate")) {
      if (!validate82(data.evaluationDate, { instancePath: instancePath + "/evaluationDate", parentData: data, parentDataProperty: "evaluationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluationOutcomeTextBag !== void 0 && func0.call(data, "evaluationOutcomeTextBag")) {
      if (!validate203(data.evaluationOutcomeTextBag, { instancePath: instancePath + "/evaluationOutcomeTextBag", parentData: data, parentDataProperty: "evaluationOutcomeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.nextEvaluationDate !== void 0 && func0.call(data, "nextEvaluationDate")) {
      if (!validate82(data.nextEvaluationDate, { instancePath: instancePath + "/nextEvaluationDate", parentData: data, parentDataProperty: "nextEvaluationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressedItemIdentifierBag === void 0 || !func0.call(data, "addressedItemIdentifierBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addressedItemIdentifierBag" }, message: "must have required property 'addressedItemIdentifierBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema51.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.addressedItemIdentifierBag !== void 0 && func0.call(data, "addressedItemIdentifierBag")) {
      if (!validate127(data.addressedItemIdentifierBag, { instancePath: instancePath + "/addressedItemIdentifierBag", parentData: data, parentDataProperty: "addressedItemIdentifierBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate127.errors : joined(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseReference !== void 0 && func0.call(data, "responseReference")) {
      if (!validate132(data.responseReference, { instancePath: instancePath + "/responseReference", parentData: data, parentDataProperty: "responseReference", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : joined(vErrors, validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate136(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.originalStatus !== void 0 && func0.call(data, "originalStatus")) {
      if (!validate141(data.originalStatus, { instancePath: instancePath + "/originalStatus", parentData: data, parentDataProperty: "originalStatus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate141.errors : joined(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.progressMeasure !== void 0 && func0.call(data, "progressMeasure")) {
      if (!validate151(data.progressMeasure, { instancePath: instancePath + "/progressMeasure", parentData: data, parentDataProperty: "progressMeasure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate151.errors : joined(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestoneBag !== void 0 && func0.call(data, "milestoneBag")) {
      if (!validate155(data.milestoneBag, { instancePath: instancePath + "/milestoneBag", parentData: data, parentDataProperty: "milestoneBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseTextBag !== void 0 && func0.call(data, "responseTextBag")) {
      if (!validate166(data.responseTextBag, { instancePath: instancePath + "/responseTextBag", parentData: data, parentDataProperty: "responseTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : joined(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidenceDocumentBag !== void 0 && func0.call(data, "evidenceDocumentBag")) {
      if (!validate169(data.evidenceDocumentBag, { instancePath: instancePath + "/evidenceDocumentBag", parentData: data, parentDataProperty: "evidenceDocumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate201(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : joined(vErrors, validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate126(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : joined(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema79 = { "type": "object", "properties": { "referenceDate": { "$ref": "#/$defs/DateType" }, "strategyFormCategory": { "$ref": "#/$defs/StrategyFormCategoryType" }, "alignmentTextBag": { "$ref": "#/$defs/AlignmentTextBagType" }, "validityPeriod": { "$ref": "#/$defs/DateRangeType" }, "strategyDocumentBag": { "$ref": "#/$defs/StrategyDocumentBagType" }, "evaluationCriterionBag": { "$ref": "#/$defs/EvaluationCriterionBagType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "bureauForum": { "$ref": "#/$defs/BureauForumType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["referenceDate", "strategyFormCategory"], "additionalProperties": false };
var schema81 = { "type": "string", "enum": ["Stand-alone", "Within business planning", "In preparation", "None"] };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Stand-alone" || data === "Within business planning" || data === "In preparation" || data === "None")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate216(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate216.errors : joined(vErrors, validate216.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
validate215.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate170(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
validate229.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterionTextBag === void 0 || !func0.call(data, "criterionTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criterionTextBag" }, message: "must have required property 'criterionTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "criterionTextBag" || key0 === "criterionResultTextBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.criterionTextBag !== void 0 && func0.call(data, "criterionTextBag")) {
      if (!validate229(data.criterionTextBag, { instancePath: instancePath + "/criterionTextBag", parentData: data, parentDataProperty: "criterionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate229.errors : joined(vErrors, validate229.errors);
        errors = vErrors.length;
      }
    }
    if (data.criterionResultTextBag !== void 0 && func0.call(data, "criterionResultTextBag")) {
      if (!validate232(data.criterionResultTextBag, { instancePath: instancePath + "/criterionResultTextBag", parentData: data, parentDataProperty: "criterionResultTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : joined(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate228(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate228.errors : joined(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema91 = { "type": "string", "enum": ["Public", "Intellectual property offices", "International Bureau", "Selected partners", "Own staff"] };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Public" || data === "Intellectual property offices" || data === "International Bureau" || data === "Selected partners" || data === "Own staff")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema91.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate241(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate241.errors : joined(vErrors, validate241.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate75(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
validate248.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audienceCategory === void 0 || !func0.call(data, "audienceCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audienceCategory" }, message: "must have required property 'audienceCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "audienceCategory" || key0 === "partnerOfficeCodeBag" || key0 === "sharingLanguageCodeBag" || key0 === "webURI" || key0 === "sharingDate" || key0 === "commentTextBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.audienceCategory !== void 0 && func0.call(data, "audienceCategory")) {
      if (!validate240(data.audienceCategory, { instancePath: instancePath + "/audienceCategory", parentData: data, parentDataProperty: "audienceCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate240.errors : joined(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate245(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : joined(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingLanguageCodeBag !== void 0 && func0.call(data, "sharingLanguageCodeBag")) {
      if (!validate248(data.sharingLanguageCodeBag, { instancePath: instancePath + "/sharingLanguageCodeBag", parentData: data, parentDataProperty: "sharingLanguageCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate248.errors : joined(vErrors, validate248.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingDate !== void 0 && func0.call(data, "sharingDate")) {
      if (!validate82(data.sharingDate, { instancePath: instancePath + "/sharingDate", parentData: data, parentDataProperty: "sharingDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate239(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate239.errors : joined(vErrors, validate239.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema96 = { "type": "string", "enum": ["Considered", "Planned", "Pilot", "In development", "In operation", "Discontinued"] };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Considered" || data === "Planned" || data === "Pilot" || data === "In development" || data === "In operation" || data === "Discontinued")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema96.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
validate259.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
validate265.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "titleTextBag" || key0 === "stageCategory" || key0 === "lastMeetingDate" || key0 === "webURI" || key0 === "descriptionTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastMeetingDate !== void 0 && func0.call(data, "lastMeetingDate")) {
      if (!validate82(data.lastMeetingDate, { instancePath: instancePath + "/lastMeetingDate", parentData: data, parentDataProperty: "lastMeetingDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.strategyFormCategory === void 0 || !func0.call(data, "strategyFormCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategyFormCategory" }, message: "must have required property 'strategyFormCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema79.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategyFormCategory !== void 0 && func0.call(data, "strategyFormCategory")) {
      if (!validate215(data.strategyFormCategory, { instancePath: instancePath + "/strategyFormCategory", parentData: data, parentDataProperty: "strategyFormCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate215.errors : joined(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.alignmentTextBag !== void 0 && func0.call(data, "alignmentTextBag")) {
      if (!validate220(data.alignmentTextBag, { instancePath: instancePath + "/alignmentTextBag", parentData: data, parentDataProperty: "alignmentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : joined(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.validityPeriod !== void 0 && func0.call(data, "validityPeriod")) {
      if (!validate81(data.validityPeriod, { instancePath: instancePath + "/validityPeriod", parentData: data, parentDataProperty: "validityPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategyDocumentBag !== void 0 && func0.call(data, "strategyDocumentBag")) {
      if (!validate224(data.strategyDocumentBag, { instancePath: instancePath + "/strategyDocumentBag", parentData: data, parentDataProperty: "strategyDocumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : joined(vErrors, validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluationCriterionBag !== void 0 && func0.call(data, "evaluationCriterionBag")) {
      if (!validate227(data.evaluationCriterionBag, { instancePath: instancePath + "/evaluationCriterionBag", parentData: data, parentDataProperty: "evaluationCriterionBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate227.errors : joined(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate201(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : joined(vErrors, validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.bureauForum !== void 0 && func0.call(data, "bureauForum")) {
      if (!validate256(data.bureauForum, { instancePath: instancePath + "/bureauForum", parentData: data, parentDataProperty: "bureauForum", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate256.errors : joined(vErrors, validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema100 = { "type": "object", "properties": { "collectionIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "ipRightCategory": { "$ref": "#/$defs/IPRightCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "documentKindText": { "$ref": "#/$defs/xsd.token" }, "coveragePeriod": { "$ref": "#/$defs/DateRangeType" }, "countUnitCategory": { "$ref": "#/$defs/CountUnitCategoryType" }, "referenceDate": { "$ref": "#/$defs/DateType" }, "holdingTotalQuantity": { "$ref": "#/$defs/xsd.nonNegativeInteger" }, "holdingBag": { "$ref": "#/$defs/HoldingBagType" }, "targetDate": { "$ref": "#/$defs/DateType" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["collectionIdentifier", "ipRightCategory", "countUnitCategory"], "additionalProperties": false };
var schema102 = { "type": "string", "enum": ["Patent", "Utility model", "Supplementary protection certificate", "Trademark", "Industrial design", "Geographical indication", "Copyright", "Plant variety", "Other"] };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Patent" || data === "Utility model" || data === "Supplementary protection certificate" || data === "Trademark" || data === "Industrial design" || data === "Geographical indication" || data === "Copyright" || data === "Plant variety" || data === "Other")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate282(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate282.errors : joined(vErrors, validate282.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate281.errors = vErrors;
  return errors === 0;
}
validate281.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema104 = { "type": "string", "enum": ["Document", "Page", "Record", "Image"] };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate290.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Document" || data === "Page" || data === "Record" || data === "Image")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema104.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
validate290.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate290(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate290.errors : joined(vErrors, validate290.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate295.errors = vErrors;
  return errors === 0;
}
validate295.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema109 = { "type": "string", "enum": ["Paper only", "Image only", "Full text", "XML", "JSON"] };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Paper only" || data === "Image only" || data === "Full text" || data === "XML" || data === "JSON")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema109.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate300(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate300.errors : joined(vErrors, validate300.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate305.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate152(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate152.errors : joined(vErrors, validate152.errors);
    errors = vErrors.length;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
validate305.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.holdingFormCategory === void 0 || !func0.call(data, "holdingFormCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holdingFormCategory" }, message: "must have required property 'holdingFormCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "holdingFormCategory" || key0 === "holdingQuantity" || key0 === "holdingMeasure" || key0 === "estimateIndicator")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.holdingFormCategory !== void 0 && func0.call(data, "holdingFormCategory")) {
      if (!validate299(data.holdingFormCategory, { instancePath: instancePath + "/holdingFormCategory", parentData: data, parentDataProperty: "holdingFormCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate299.errors : joined(vErrors, validate299.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingQuantity !== void 0 && func0.call(data, "holdingQuantity")) {
      if (!validate295(data.holdingQuantity, { instancePath: instancePath + "/holdingQuantity", parentData: data, parentDataProperty: "holdingQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingMeasure !== void 0 && func0.call(data, "holdingMeasure")) {
      if (!validate305(data.holdingMeasure, { instancePath: instancePath + "/holdingMeasure", parentData: data, parentDataProperty: "holdingMeasure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate305.errors : joined(vErrors, validate305.errors);
        errors = vErrors.length;
      }
    }
    if (data.estimateIndicator !== void 0 && func0.call(data, "estimateIndicator")) {
      if (!validate123(data.estimateIndicator, { instancePath: instancePath + "/estimateIndicator", parentData: data, parentDataProperty: "estimateIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate298.errors = vErrors;
  return errors === 0;
}
validate298.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate298(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate298.errors : joined(vErrors, validate298.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema114 = { "type": "string", "enum": ["ST.3", "ST.6", "ST.9", "ST.10/C", "ST.13", "ST.14", "ST.16", "ST.18", "ST.26", "ST.27", "ST.36", "ST.37", "ST.50", "ST.60", "ST.61", "ST.66", "ST.67", "ST.68", "ST.69", "ST.80", "ST.86", "ST.87", "ST.88", "ST.90", "ST.91", "ST.96", "ST.97"] };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "ST.3" || data === "ST.6" || data === "ST.9" || data === "ST.10/C" || data === "ST.13" || data === "ST.14" || data === "ST.16" || data === "ST.18" || data === "ST.26" || data === "ST.27" || data === "ST.36" || data === "ST.37" || data === "ST.50" || data === "ST.60" || data === "ST.61" || data === "ST.66" || data === "ST.67" || data === "ST.68" || data === "ST.69" || data === "ST.80" || data === "ST.86" || data === "ST.87" || data === "ST.88" || data === "ST.90" || data === "ST.91" || data === "ST.96" || data === "ST.97")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
validate315.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^(?:ST\\.[0-9]{1,3}(/[A-D])?)$", "u");
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:ST\\.[0-9]{1,3}(/[A-D])?)$" }, message: 'must match pattern "^(?:ST\\.[0-9]{1,3}(/[A-D])?)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate315(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate315.errors : joined(vErrors, validate315.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate317(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate317.errors : joined(vErrors, validate317.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate314.errors = vErrors;
  return errors === 0;
}
validate314.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate313.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wipoStandardNumber === void 0 || !func0.call(data, "wipoStandardNumber")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wipoStandardNumber" }, message: "must have required property 'wipoStandardNumber'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "wipoStandardNumber" || key0 === "standardVersionText")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.wipoStandardNumber !== void 0 && func0.call(data, "wipoStandardNumber")) {
      if (!validate314(data.wipoStandardNumber, { instancePath: instancePath + "/wipoStandardNumber", parentData: data, parentDataProperty: "wipoStandardNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate314.errors : joined(vErrors, validate314.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardVersionText !== void 0 && func0.call(data, "standardVersionText")) {
      if (!validate63(data.standardVersionText, { instancePath: instancePath + "/standardVersionText", parentData: data, parentDataProperty: "standardVersionText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
validate313.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate313(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate313.errors : joined(vErrors, validate313.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
validate312.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.collectionIdentifier === void 0 || !func0.call(data, "collectionIdentifier")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collectionIdentifier" }, message: "must have required property 'collectionIdentifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ipRightCategory === void 0 || !func0.call(data, "ipRightCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipRightCategory" }, message: "must have required property 'ipRightCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.countUnitCategory === void 0 || !func0.call(data, "countUnitCategory")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countUnitCategory" }, message: "must have required property 'countUnitCategory'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema100.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.collectionIdentifier !== void 0 && func0.call(data, "collectionIdentifier")) {
      if (!validate62(data.collectionIdentifier, { instancePath: instancePath + "/collectionIdentifier", parentData: data, parentDataProperty: "collectionIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategory !== void 0 && func0.call(data, "ipRightCategory")) {
      if (!validate281(data.ipRightCategory, { instancePath: instancePath + "/ipRightCategory", parentData: data, parentDataProperty: "ipRightCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate281.errors : joined(vErrors, validate281.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentKindText !== void 0 && func0.call(data, "documentKindText")) {
      if (!validate63(data.documentKindText, { instancePath: instancePath + "/documentKindText", parentData: data, parentDataProperty: "documentKindText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.coveragePeriod !== void 0 && func0.call(data, "coveragePeriod")) {
      if (!validate81(data.coveragePeriod, { instancePath: instancePath + "/coveragePeriod", parentData: data, parentDataProperty: "coveragePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.countUnitCategory !== void 0 && func0.call(data, "countUnitCategory")) {
      if (!validate289(data.countUnitCategory, { instancePath: instancePath + "/countUnitCategory", parentData: data, parentDataProperty: "countUnitCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate289.errors : joined(vErrors, validate289.errors);
        errors = vErrors.length;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingTotalQuantity !== void 0 && func0.call(data, "holdingTotalQuantity")) {
      if (!validate295(data.holdingTotalQuantity, { instancePath: instancePath + "/holdingTotalQuantity", parentData: data, parentDataProperty: "holdingTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingBag !== void 0 && func0.call(data, "holdingBag")) {
      if (!validate297(data.holdingBag, { instancePath: instancePath + "/holdingBag", parentData: data, parentDataProperty: "holdingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate297.errors : joined(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetDate !== void 0 && func0.call(data, "targetDate")) {
      if (!validate82(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate312(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : joined(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate279(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
validate278.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema117 = { "type": "object", "properties": { "channelPurposeCategory": { "$ref": "#/$defs/ChannelPurposeCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "recipientTextBag": { "$ref": "#/$defs/RecipientTextBagType" }, "dataFormatTextBag": { "$ref": "#/$defs/DataFormatTextBagType" }, "frequencyCategory": { "$ref": "#/$defs/FrequencyCategoryType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["channelPurposeCategory"], "additionalProperties": false };
var schema119 = { "type": "string", "enum": ["Publication", "Exchange", "Bulk download", "Search"] };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Publication" || data === "Exchange" || data === "Bulk download" || data === "Search")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema119.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
validate332.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate332(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate332.errors : joined(vErrors, validate332.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate337.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate337.errors = vErrors;
  return errors === 0;
}
validate337.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate340.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate63(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
validate340.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema123 = { "type": "string", "enum": ["Continuous", "Daily", "Weekly", "Monthly", "Quarterly", "Yearly", "Irregular"] };
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate344.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Continuous" || data === "Daily" || data === "Weekly" || data === "Monthly" || data === "Quarterly" || data === "Yearly" || data === "Irregular")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema123.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
validate344.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate344(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate344.errors : joined(vErrors, validate344.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate343.errors = vErrors;
  return errors === 0;
}
validate343.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate330.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channelPurposeCategory === void 0 || !func0.call(data, "channelPurposeCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelPurposeCategory" }, message: "must have required property 'channelPurposeCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema117.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.channelPurposeCategory !== void 0 && func0.call(data, "channelPurposeCategory")) {
      if (!validate331(data.channelPurposeCategory, { instancePath: instancePath + "/channelPurposeCategory", parentData: data, parentDataProperty: "channelPurposeCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : joined(vErrors, validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipientTextBag !== void 0 && func0.call(data, "recipientTextBag")) {
      if (!validate337(data.recipientTextBag, { instancePath: instancePath + "/recipientTextBag", parentData: data, parentDataProperty: "recipientTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate337.errors : joined(vErrors, validate337.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataFormatTextBag !== void 0 && func0.call(data, "dataFormatTextBag")) {
      if (!validate340(data.dataFormatTextBag, { instancePath: instancePath + "/dataFormatTextBag", parentData: data, parentDataProperty: "dataFormatTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate340.errors : joined(vErrors, validate340.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequencyCategory !== void 0 && func0.call(data, "frequencyCategory")) {
      if (!validate343(data.frequencyCategory, { instancePath: instancePath + "/frequencyCategory", parentData: data, parentDataProperty: "frequencyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate343.errors : joined(vErrors, validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate312(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : joined(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate330.errors = vErrors;
  return errors === 0;
}
validate330.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate329.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate330(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate330.errors : joined(vErrors, validate330.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate329.errors = vErrors;
  return errors === 0;
}
validate329.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate359.errors = vErrors;
  return errors === 0;
}
validate359.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerOfficeCodeBag === void 0 || !func0.call(data, "partnerOfficeCodeBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerOfficeCodeBag" }, message: "must have required property 'partnerOfficeCodeBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.descriptionTextBag === void 0 || !func0.call(data, "descriptionTextBag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descriptionTextBag" }, message: "must have required property 'descriptionTextBag'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "partnerOfficeCodeBag" || key0 === "descriptionTextBag" || key0 === "solutionTextBag" || key0 === "assistancePeriod" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate245(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : joined(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate359(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate359.errors : joined(vErrors, validate359.errors);
        errors = vErrors.length;
      }
    }
    if (data.assistancePeriod !== void 0 && func0.call(data, "assistancePeriod")) {
      if (!validate81(data.assistancePeriod, { instancePath: instancePath + "/assistancePeriod", parentData: data, parentDataProperty: "assistancePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate356.errors = vErrors;
  return errors === 0;
}
validate356.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate356(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate356.errors : joined(vErrors, validate356.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
validate355.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "collectionBag" || key0 === "disseminationChannelBag" || key0 === "assistanceBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.collectionBag !== void 0 && func0.call(data, "collectionBag")) {
      if (!validate278(data.collectionBag, { instancePath: instancePath + "/collectionBag", parentData: data, parentDataProperty: "collectionBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate278.errors : joined(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.disseminationChannelBag !== void 0 && func0.call(data, "disseminationChannelBag")) {
      if (!validate329(data.disseminationChannelBag, { instancePath: instancePath + "/disseminationChannelBag", parentData: data, parentDataProperty: "disseminationChannelBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate329.errors : joined(vErrors, validate329.errors);
        errors = vErrors.length;
      }
    }
    if (data.assistanceBag !== void 0 && func0.call(data, "assistanceBag")) {
      if (!validate355(data.assistanceBag, { instancePath: instancePath + "/assistanceBag", parentData: data, parentDataProperty: "assistanceBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate355.errors : joined(vErrors, validate355.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema131 = { "type": "string", "enum": ["Strategy", "Management policy", "Protection policy", "Guidelines"] };
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate377.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Strategy" || data === "Management policy" || data === "Protection policy" || data === "Guidelines")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema131.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate377.errors = vErrors;
  return errors === 0;
}
validate377.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate376.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate377(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate377.errors : joined(vErrors, validate377.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate376.errors = vErrors;
  return errors === 0;
}
validate376.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instrumentCategory === void 0 || !func0.call(data, "instrumentCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrumentCategory" }, message: "must have required property 'instrumentCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.implementationStatusCategory === void 0 || !func0.call(data, "implementationStatusCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementationStatusCategory" }, message: "must have required property 'implementationStatusCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "instrumentCategory" || key0 === "implementationStatusCategory" || key0 === "adoptionDate" || key0 === "policyDocument" || key0 === "sharingBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.instrumentCategory !== void 0 && func0.call(data, "instrumentCategory")) {
      if (!validate376(data.instrumentCategory, { instancePath: instancePath + "/instrumentCategory", parentData: data, parentDataProperty: "instrumentCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate376.errors : joined(vErrors, validate376.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate136(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate82(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate170(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
validate375.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate374.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate375(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate375.errors : joined(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate374.errors = vErrors;
  return errors === 0;
}
validate374.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema134 = { "type": "string", "enum": ["Free of charge", "Marginal cost", "Other"] };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate392.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Free of charge" || data === "Marginal cost" || data === "Other")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema134.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate392.errors = vErrors;
  return errors === 0;
}
validate392.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate391.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate392(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate392.errors : joined(vErrors, validate392.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate391.errors = vErrors;
  return errors === 0;
}
validate391.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate396.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate396.errors = vErrors;
  return errors === 0;
}
validate396.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate399.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
validate399.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate390.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.priceCategory === void 0 || !func0.call(data, "priceCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priceCategory" }, message: "must have required property 'priceCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "priceCategory" || key0 === "priceTextBag" || key0 === "accessBarrierTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.priceCategory !== void 0 && func0.call(data, "priceCategory")) {
      if (!validate391(data.priceCategory, { instancePath: instancePath + "/priceCategory", parentData: data, parentDataProperty: "priceCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate391.errors : joined(vErrors, validate391.errors);
        errors = vErrors.length;
      }
    }
    if (data.priceTextBag !== void 0 && func0.call(data, "priceTextBag")) {
      if (!validate396(data.priceTextBag, { instancePath: instancePath + "/priceTextBag", parentData: data, parentDataProperty: "priceTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate396.errors : joined(vErrors, validate396.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessBarrierTextBag !== void 0 && func0.call(data, "accessBarrierTextBag")) {
      if (!validate399(data.accessBarrierTextBag, { instancePath: instancePath + "/accessBarrierTextBag", parentData: data, parentDataProperty: "accessBarrierTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate399.errors : joined(vErrors, validate399.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate390.errors = vErrors;
  return errors === 0;
}
validate390.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate372.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "governanceInstrumentBag" || key0 === "dataAccess" || key0 === "yearlyEvaluation" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.governanceInstrumentBag !== void 0 && func0.call(data, "governanceInstrumentBag")) {
      if (!validate374(data.governanceInstrumentBag, { instancePath: instancePath + "/governanceInstrumentBag", parentData: data, parentDataProperty: "governanceInstrumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate374.errors : joined(vErrors, validate374.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataAccess !== void 0 && func0.call(data, "dataAccess")) {
      if (!validate390(data.dataAccess, { instancePath: instancePath + "/dataAccess", parentData: data, parentDataProperty: "dataAccess", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate390.errors : joined(vErrors, validate390.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate201(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : joined(vErrors, validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
validate372.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema137 = { "type": "object", "properties": { "referenceDate": { "$ref": "#/$defs/DateType" }, "businessProblemBag": { "$ref": "#/$defs/BusinessProblemBagType" }, "stakeholderInvolvementBag": { "$ref": "#/$defs/StakeholderInvolvementBagType" }, "awarenessActivityBag": { "$ref": "#/$defs/AwarenessActivityBagType" }, "optionAssessmentBag": { "$ref": "#/$defs/OptionAssessmentBagType" }, "apiPolicy": { "$ref": "#/$defs/TechnologyPolicyType" }, "cloudPolicy": { "$ref": "#/$defs/TechnologyPolicyType" }, "legalAmendmentBag": { "$ref": "#/$defs/LegalAmendmentBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["referenceDate"], "additionalProperties": false };
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate415.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate415.errors = vErrors;
  return errors === 0;
}
validate415.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate414.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.problemTextBag === void 0 || !func0.call(data, "problemTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problemTextBag" }, message: "must have required property 'problemTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "problemTextBag" || key0 === "solutionTextBag" || key0 === "stageCategory" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.problemTextBag !== void 0 && func0.call(data, "problemTextBag")) {
      if (!validate415(data.problemTextBag, { instancePath: instancePath + "/problemTextBag", parentData: data, parentDataProperty: "problemTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate415.errors : joined(vErrors, validate415.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate359(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate359.errors : joined(vErrors, validate359.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate414.errors = vErrors;
  return errors === 0;
}
validate414.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate413.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate414(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate414.errors : joined(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate413.errors = vErrors;
  return errors === 0;
}
validate413.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema144 = { "type": "string", "enum": ["Applicants", "Representatives", "Staff", "Other offices", "Public"] };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate428.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Applicants" || data === "Representatives" || data === "Staff" || data === "Other offices" || data === "Public")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema144.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate428.errors = vErrors;
  return errors === 0;
}
validate428.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate427.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate428(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate428.errors : joined(vErrors, validate428.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate427.errors = vErrors;
  return errors === 0;
}
validate427.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate426.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stakeholderCategory === void 0 || !func0.call(data, "stakeholderCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stakeholderCategory" }, message: "must have required property 'stakeholderCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stageCategory === void 0 || !func0.call(data, "stageCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stageCategory" }, message: "must have required property 'stageCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "stakeholderCategory" || key0 === "stageCategory" || key0 === "descriptionTextBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.stakeholderCategory !== void 0 && func0.call(data, "stakeholderCategory")) {
      if (!validate427(data.stakeholderCategory, { instancePath: instancePath + "/stakeholderCategory", parentData: data, parentDataProperty: "stakeholderCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate427.errors : joined(vErrors, validate427.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate426.errors = vErrors;
  return errors === 0;
}
validate426.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate425.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate426(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate426.errors : joined(vErrors, validate426.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate425.errors = vErrors;
  return errors === 0;
}
validate425.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate437.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.descriptionTextBag === void 0 || !func0.call(data, "descriptionTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descriptionTextBag" }, message: "must have required property 'descriptionTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "descriptionTextBag" || key0 === "activityDate" || key0 === "webURI")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.activityDate !== void 0 && func0.call(data, "activityDate")) {
      if (!validate82(data.activityDate, { instancePath: instancePath + "/activityDate", parentData: data, parentDataProperty: "activityDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate437.errors = vErrors;
  return errors === 0;
}
validate437.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate436.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate437(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate437.errors : joined(vErrors, validate437.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate436.errors = vErrors;
  return errors === 0;
}
validate436.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate446.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate446.errors = vErrors;
  return errors === 0;
}
validate446.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate449.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate449.errors = vErrors;
  return errors === 0;
}
validate449.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "titleTextBag" || key0 === "advantageTextBag" || key0 === "disadvantageTextBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.advantageTextBag !== void 0 && func0.call(data, "advantageTextBag")) {
      if (!validate446(data.advantageTextBag, { instancePath: instancePath + "/advantageTextBag", parentData: data, parentDataProperty: "advantageTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate446.errors : joined(vErrors, validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.disadvantageTextBag !== void 0 && func0.call(data, "disadvantageTextBag")) {
      if (!validate449(data.disadvantageTextBag, { instancePath: instancePath + "/disadvantageTextBag", parentData: data, parentDataProperty: "disadvantageTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate449.errors : joined(vErrors, validate449.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate444.errors = vErrors;
  return errors === 0;
}
validate444.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate443.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate444(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate444.errors : joined(vErrors, validate444.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate443.errors = vErrors;
  return errors === 0;
}
validate443.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate454.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.implementationStatusCategory === void 0 || !func0.call(data, "implementationStatusCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementationStatusCategory" }, message: "must have required property 'implementationStatusCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "implementationStatusCategory" || key0 === "adoptionDate" || key0 === "policyDocument" || key0 === "descriptionTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate136(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate82(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate170(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate454.errors = vErrors;
  return errors === 0;
}
validate454.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema155 = { "type": "string", "enum": ["Automated decisions", "Qualified electronic signature"] };
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate467.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Automated decisions" || data === "Qualified electronic signature")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema155.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate467.errors = vErrors;
  return errors === 0;
}
validate467.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate466.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate467(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate467.errors : joined(vErrors, validate467.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate466.errors = vErrors;
  return errors === 0;
}
validate466.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema157 = { "type": "string", "enum": ["Considered", "Drafted", "Adopted", "In force", "Rejected"] };
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate472.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Considered" || data === "Drafted" || data === "Adopted" || data === "In force" || data === "Rejected")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema157.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
validate472.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate471.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate472(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate472.errors : joined(vErrors, validate472.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate471.errors = vErrors;
  return errors === 0;
}
validate471.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate476.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate476.errors = vErrors;
  return errors === 0;
}
validate476.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate465(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate465.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.legalChangeCategory === void 0 || !func0.call(data, "legalChangeCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalChangeCategory" }, message: "must have required property 'legalChangeCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.legalStageCategory === void 0 || !func0.call(data, "legalStageCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalStageCategory" }, message: "must have required property 'legalStageCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "legalChangeCategory" || key0 === "legalStageCategory" || key0 === "legalActTextBag" || key0 === "entryForceDate" || key0 === "webURI" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.legalChangeCategory !== void 0 && func0.call(data, "legalChangeCategory")) {
      if (!validate466(data.legalChangeCategory, { instancePath: instancePath + "/legalChangeCategory", parentData: data, parentDataProperty: "legalChangeCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate466.errors : joined(vErrors, validate466.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalStageCategory !== void 0 && func0.call(data, "legalStageCategory")) {
      if (!validate471(data.legalStageCategory, { instancePath: instancePath + "/legalStageCategory", parentData: data, parentDataProperty: "legalStageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate471.errors : joined(vErrors, validate471.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalActTextBag !== void 0 && func0.call(data, "legalActTextBag")) {
      if (!validate476(data.legalActTextBag, { instancePath: instancePath + "/legalActTextBag", parentData: data, parentDataProperty: "legalActTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate476.errors : joined(vErrors, validate476.errors);
        errors = vErrors.length;
      }
    }
    if (data.entryForceDate !== void 0 && func0.call(data, "entryForceDate")) {
      if (!validate82(data.entryForceDate, { instancePath: instancePath + "/entryForceDate", parentData: data, parentDataProperty: "entryForceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate465.errors = vErrors;
  return errors === 0;
}
validate465.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate464(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate464.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate465(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate465.errors : joined(vErrors, validate465.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate464.errors = vErrors;
  return errors === 0;
}
validate464.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate411.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema137.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.businessProblemBag !== void 0 && func0.call(data, "businessProblemBag")) {
      if (!validate413(data.businessProblemBag, { instancePath: instancePath + "/businessProblemBag", parentData: data, parentDataProperty: "businessProblemBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate413.errors : joined(vErrors, validate413.errors);
        errors = vErrors.length;
      }
    }
    if (data.stakeholderInvolvementBag !== void 0 && func0.call(data, "stakeholderInvolvementBag")) {
      if (!validate425(data.stakeholderInvolvementBag, { instancePath: instancePath + "/stakeholderInvolvementBag", parentData: data, parentDataProperty: "stakeholderInvolvementBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate425.errors : joined(vErrors, validate425.errors);
        errors = vErrors.length;
      }
    }
    if (data.awarenessActivityBag !== void 0 && func0.call(data, "awarenessActivityBag")) {
      if (!validate436(data.awarenessActivityBag, { instancePath: instancePath + "/awarenessActivityBag", parentData: data, parentDataProperty: "awarenessActivityBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate436.errors : joined(vErrors, validate436.errors);
        errors = vErrors.length;
      }
    }
    if (data.optionAssessmentBag !== void 0 && func0.call(data, "optionAssessmentBag")) {
      if (!validate443(data.optionAssessmentBag, { instancePath: instancePath + "/optionAssessmentBag", parentData: data, parentDataProperty: "optionAssessmentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate443.errors : joined(vErrors, validate443.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiPolicy !== void 0 && func0.call(data, "apiPolicy")) {
      if (!validate454(data.apiPolicy, { instancePath: instancePath + "/apiPolicy", parentData: data, parentDataProperty: "apiPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate454.errors : joined(vErrors, validate454.errors);
        errors = vErrors.length;
      }
    }
    if (data.cloudPolicy !== void 0 && func0.call(data, "cloudPolicy")) {
      if (!validate454(data.cloudPolicy, { instancePath: instancePath + "/cloudPolicy", parentData: data, parentDataProperty: "cloudPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate454.errors : joined(vErrors, validate454.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalAmendmentBag !== void 0 && func0.call(data, "legalAmendmentBag")) {
      if (!validate464(data.legalAmendmentBag, { instancePath: instancePath + "/legalAmendmentBag", parentData: data, parentDataProperty: "legalAmendmentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate464.errors : joined(vErrors, validate464.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate411.errors = vErrors;
  return errors === 0;
}
validate411.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema161 = { "type": "object", "properties": { "useCaseIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "technologyCategoryBag": { "$ref": "#/$defs/TechnologyCategoryBagType" }, "technologyFunctionCategory": { "$ref": "#/$defs/TechnologyFunctionCategoryType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "riskAssessment": { "$ref": "#/$defs/RiskAssessmentType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "smallOfficeOfferIndicator": { "$ref": "#/$defs/xsd.boolean" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["useCaseIdentifier", "titleTextBag", "technologyCategoryBag", "stageCategory"], "additionalProperties": false };
var schema164 = { "type": "string", "enum": ["Artificial intelligence", "Machine translation", "Blockchain", "Image recognition", "Natural language processing", "Robotic process automation"] };
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate498.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Artificial intelligence" || data === "Machine translation" || data === "Blockchain" || data === "Image recognition" || data === "Natural language processing" || data === "Robotic process automation")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema164.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate498.errors = vErrors;
  return errors === 0;
}
validate498.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate497.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate498(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate498.errors : joined(vErrors, validate498.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate497.errors = vErrors;
  return errors === 0;
}
validate497.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate496.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate497(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate497.errors : joined(vErrors, validate497.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
validate496.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema166 = { "type": "string", "enum": ["Classification", "Prior art search", "Image search", "Translation", "Formality examination", "Substantive examination", "Data capture", "User service", "Register and evidence"] };
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate504.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Classification" || data === "Prior art search" || data === "Image search" || data === "Translation" || data === "Formality examination" || data === "Substantive examination" || data === "Data capture" || data === "User service" || data === "Register and evidence")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema166.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate504.errors = vErrors;
  return errors === 0;
}
validate504.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate503.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate504(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate504.errors : joined(vErrors, validate504.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate503.errors = vErrors;
  return errors === 0;
}
validate503.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema170 = { "type": "string", "enum": ["Policies", "Regulations", "Operations"] };
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate512.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Policies" || data === "Regulations" || data === "Operations")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema170.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate512.errors = vErrors;
  return errors === 0;
}
validate512.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate511(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate511.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate512(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate512.errors : joined(vErrors, validate512.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate511.errors = vErrors;
  return errors === 0;
}
validate511.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate510(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate510.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate511(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate511.errors : joined(vErrors, validate511.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate510.errors = vErrors;
  return errors === 0;
}
validate510.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate518.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate518.errors = vErrors;
  return errors === 0;
}
validate518.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate509.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.riskAreaCategoryBag === void 0 || !func0.call(data, "riskAreaCategoryBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riskAreaCategoryBag" }, message: "must have required property 'riskAreaCategoryBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "riskAreaCategoryBag" || key0 === "assessmentDate" || key0 === "assessmentOutcomeTextBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.riskAreaCategoryBag !== void 0 && func0.call(data, "riskAreaCategoryBag")) {
      if (!validate510(data.riskAreaCategoryBag, { instancePath: instancePath + "/riskAreaCategoryBag", parentData: data, parentDataProperty: "riskAreaCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate510.errors : joined(vErrors, validate510.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessmentDate !== void 0 && func0.call(data, "assessmentDate")) {
      if (!validate82(data.assessmentDate, { instancePath: instancePath + "/assessmentDate", parentData: data, parentDataProperty: "assessmentDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessmentOutcomeTextBag !== void 0 && func0.call(data, "assessmentOutcomeTextBag")) {
      if (!validate518(data.assessmentOutcomeTextBag, { instancePath: instancePath + "/assessmentOutcomeTextBag", parentData: data, parentDataProperty: "assessmentOutcomeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate518.errors : joined(vErrors, validate518.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate509.errors = vErrors;
  return errors === 0;
}
validate509.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate493(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate493.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.useCaseIdentifier === void 0 || !func0.call(data, "useCaseIdentifier")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "useCaseIdentifier" }, message: "must have required property 'useCaseIdentifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.technologyCategoryBag === void 0 || !func0.call(data, "technologyCategoryBag")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "technologyCategoryBag" }, message: "must have required property 'technologyCategoryBag'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.stageCategory === void 0 || !func0.call(data, "stageCategory")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stageCategory" }, message: "must have required property 'stageCategory'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema161.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.useCaseIdentifier !== void 0 && func0.call(data, "useCaseIdentifier")) {
      if (!validate62(data.useCaseIdentifier, { instancePath: instancePath + "/useCaseIdentifier", parentData: data, parentDataProperty: "useCaseIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologyCategoryBag !== void 0 && func0.call(data, "technologyCategoryBag")) {
      if (!validate496(data.technologyCategoryBag, { instancePath: instancePath + "/technologyCategoryBag", parentData: data, parentDataProperty: "technologyCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate496.errors : joined(vErrors, validate496.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologyFunctionCategory !== void 0 && func0.call(data, "technologyFunctionCategory")) {
      if (!validate503(data.technologyFunctionCategory, { instancePath: instancePath + "/technologyFunctionCategory", parentData: data, parentDataProperty: "technologyFunctionCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate503.errors : joined(vErrors, validate503.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.riskAssessment !== void 0 && func0.call(data, "riskAssessment")) {
      if (!validate509(data.riskAssessment, { instancePath: instancePath + "/riskAssessment", parentData: data, parentDataProperty: "riskAssessment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate509.errors : joined(vErrors, validate509.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.smallOfficeOfferIndicator !== void 0 && func0.call(data, "smallOfficeOfferIndicator")) {
      if (!validate123(data.smallOfficeOfferIndicator, { instancePath: instancePath + "/smallOfficeOfferIndicator", parentData: data, parentDataProperty: "smallOfficeOfferIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate493.errors = vErrors;
  return errors === 0;
}
validate493.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate492.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate493(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate493.errors : joined(vErrors, validate493.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
validate492.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate490(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate490.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "useCaseBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.useCaseBag !== void 0 && func0.call(data, "useCaseBag")) {
      if (!validate492(data.useCaseBag, { instancePath: instancePath + "/useCaseBag", parentData: data, parentDataProperty: "useCaseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate492.errors : joined(vErrors, validate492.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate490.errors = vErrors;
  return errors === 0;
}
validate490.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema174 = { "type": "object", "properties": { "assetCategory": { "$ref": "#/$defs/AssetCategoryType" }, "assetDirectionCategory": { "$ref": "#/$defs/AssetDirectionCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "licenceTextBag": { "$ref": "#/$defs/LicenceTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "partnerOfficeCodeBag": { "$ref": "#/$defs/PartnerOfficeCodeBagType" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["assetCategory", "assetDirectionCategory", "titleTextBag"], "additionalProperties": false };
var schema176 = { "type": "string", "enum": ["Reference architecture", "Technology", "Platform"] };
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate540.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Reference architecture" || data === "Technology" || data === "Platform")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema176.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate540.errors = vErrors;
  return errors === 0;
}
validate540.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate539.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate540(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate540.errors : joined(vErrors, validate540.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate539.errors = vErrors;
  return errors === 0;
}
validate539.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema177 = { "type": "string", "enum": ["Shared", "Taken over"] };
function validate544(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate544.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Shared" || data === "Taken over")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema177.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate544.errors = vErrors;
  return errors === 0;
}
validate544.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate547.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate547.errors = vErrors;
  return errors === 0;
}
validate547.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate538.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assetCategory === void 0 || !func0.call(data, "assetCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assetCategory" }, message: "must have required property 'assetCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assetDirectionCategory === void 0 || !func0.call(data, "assetDirectionCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assetDirectionCategory" }, message: "must have required property 'assetDirectionCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema174.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.assetCategory !== void 0 && func0.call(data, "assetCategory")) {
      if (!validate539(data.assetCategory, { instancePath: instancePath + "/assetCategory", parentData: data, parentDataProperty: "assetCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate539.errors : joined(vErrors, validate539.errors);
        errors = vErrors.length;
      }
    }
    if (data.assetDirectionCategory !== void 0 && func0.call(data, "assetDirectionCategory")) {
      if (!validate544(data.assetDirectionCategory, { instancePath: instancePath + "/assetDirectionCategory", parentData: data, parentDataProperty: "assetDirectionCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate544.errors : joined(vErrors, validate544.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.licenceTextBag !== void 0 && func0.call(data, "licenceTextBag")) {
      if (!validate547(data.licenceTextBag, { instancePath: instancePath + "/licenceTextBag", parentData: data, parentDataProperty: "licenceTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate547.errors : joined(vErrors, validate547.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate245(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : joined(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate538.errors = vErrors;
  return errors === 0;
}
validate538.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate537.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate538(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate538.errors : joined(vErrors, validate538.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate537.errors = vErrors;
  return errors === 0;
}
validate537.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate558(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate558.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "titleTextBag" || key0 === "stageCategory" || key0 === "webURI" || key0 === "descriptionTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate558.errors = vErrors;
  return errors === 0;
}
validate558.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate535(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate535.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "sharedAssetBag" || key0 === "bureauPlatform" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharedAssetBag !== void 0 && func0.call(data, "sharedAssetBag")) {
      if (!validate537(data.sharedAssetBag, { instancePath: instancePath + "/sharedAssetBag", parentData: data, parentDataProperty: "sharedAssetBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate537.errors : joined(vErrors, validate537.errors);
        errors = vErrors.length;
      }
    }
    if (data.bureauPlatform !== void 0 && func0.call(data, "bureauPlatform")) {
      if (!validate558(data.bureauPlatform, { instancePath: instancePath + "/bureauPlatform", parentData: data, parentDataProperty: "bureauPlatform", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate558.errors : joined(vErrors, validate558.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate535.errors = vErrors;
  return errors === 0;
}
validate535.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema182 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "projectRoleCategory": { "$ref": "#/$defs/ProjectRoleCategoryType" }, "subjectTextBag": { "$ref": "#/$defs/SubjectTextBagType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "partnerOfficeCodeBag": { "$ref": "#/$defs/PartnerOfficeCodeBagType" }, "projectPeriod": { "$ref": "#/$defs/DateRangeType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag", "projectRoleCategory"], "additionalProperties": false };
var schema184 = { "type": "string", "enum": ["Proposer", "Participant"] };
function validate577(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate577.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Proposer" || data === "Participant")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema184.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate577.errors = vErrors;
  return errors === 0;
}
validate577.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate576.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate577(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate577.errors : joined(vErrors, validate577.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate576.errors = vErrors;
  return errors === 0;
}
validate576.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate581(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate581.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate581.errors = vErrors;
  return errors === 0;
}
validate581.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate574(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate574.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.projectRoleCategory === void 0 || !func0.call(data, "projectRoleCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectRoleCategory" }, message: "must have required property 'projectRoleCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema182.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectRoleCategory !== void 0 && func0.call(data, "projectRoleCategory")) {
      if (!validate576(data.projectRoleCategory, { instancePath: instancePath + "/projectRoleCategory", parentData: data, parentDataProperty: "projectRoleCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate576.errors : joined(vErrors, validate576.errors);
        errors = vErrors.length;
      }
    }
    if (data.subjectTextBag !== void 0 && func0.call(data, "subjectTextBag")) {
      if (!validate581(data.subjectTextBag, { instancePath: instancePath + "/subjectTextBag", parentData: data, parentDataProperty: "subjectTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate581.errors : joined(vErrors, validate581.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate245(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : joined(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPeriod !== void 0 && func0.call(data, "projectPeriod")) {
      if (!validate81(data.projectPeriod, { instancePath: instancePath + "/projectPeriod", parentData: data, parentDataProperty: "projectPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate574.errors = vErrors;
  return errors === 0;
}
validate574.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate573.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate574(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate574.errors : joined(vErrors, validate574.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate573.errors = vErrors;
  return errors === 0;
}
validate573.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate593.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.participationIndicator === void 0 || !func0.call(data, "participationIndicator")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participationIndicator" }, message: "must have required property 'participationIndicator'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "participationIndicator" || key0 === "projectRoleCategory" || key0 === "startDate" || key0 === "webURI" || key0 === "descriptionTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.participationIndicator !== void 0 && func0.call(data, "participationIndicator")) {
      if (!validate123(data.participationIndicator, { instancePath: instancePath + "/participationIndicator", parentData: data, parentDataProperty: "participationIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectRoleCategory !== void 0 && func0.call(data, "projectRoleCategory")) {
      if (!validate576(data.projectRoleCategory, { instancePath: instancePath + "/projectRoleCategory", parentData: data, parentDataProperty: "projectRoleCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate576.errors : joined(vErrors, validate576.errors);
        errors = vErrors.length;
      }
    }
    if (data.startDate !== void 0 && func0.call(data, "startDate")) {
      if (!validate82(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate593.errors = vErrors;
  return errors === 0;
}
validate593.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema188 = { "type": "object", "properties": { "apiName": { "$ref": "#/$defs/xsd.string" }, "apiVersionNumber": { "$ref": "#/$defs/xsd.string" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "ipRightCategoryBag": { "$ref": "#/$defs/IPRightCategoryBagType" }, "apiSpecificationURI": { "$ref": "#/$defs/xsd.anyURI" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "conformanceCode": { "$ref": "#/$defs/ConformanceCodeType" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "accessCategory": { "$ref": "#/$defs/AccessCategoryType" }, "apiPublicationDate": { "$ref": "#/$defs/DateType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["apiName"], "additionalProperties": false };
function validate608(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate608.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate281(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate281.errors : joined(vErrors, validate281.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate608.errors = vErrors;
  return errors === 0;
}
validate608.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema190 = { "type": "string", "enum": ["A", "AA", "AAA", "Not conformant", "Not assessed"] };
function validate613(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate613.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "A" || data === "AA" || data === "AAA" || data === "Not conformant" || data === "Not assessed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema190.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate613.errors = vErrors;
  return errors === 0;
}
validate613.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema192 = { "type": "string", "enum": ["Open", "Registration", "Restricted"] };
function validate617(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate617.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Open" || data === "Registration" || data === "Restricted")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema192.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate617.errors = vErrors;
  return errors === 0;
}
validate617.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate616(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate616.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate617(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate617.errors : joined(vErrors, validate617.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate616.errors = vErrors;
  return errors === 0;
}
validate616.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate604.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiName === void 0 || !func0.call(data, "apiName")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiName" }, message: "must have required property 'apiName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema188.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.apiName !== void 0 && func0.call(data, "apiName")) {
      if (!validate60(data.apiName, { instancePath: instancePath + "/apiName", parentData: data, parentDataProperty: "apiName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiVersionNumber !== void 0 && func0.call(data, "apiVersionNumber")) {
      if (!validate60(data.apiVersionNumber, { instancePath: instancePath + "/apiVersionNumber", parentData: data, parentDataProperty: "apiVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate265(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategoryBag !== void 0 && func0.call(data, "ipRightCategoryBag")) {
      if (!validate608(data.ipRightCategoryBag, { instancePath: instancePath + "/ipRightCategoryBag", parentData: data, parentDataProperty: "ipRightCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate608.errors : joined(vErrors, validate608.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiSpecificationURI !== void 0 && func0.call(data, "apiSpecificationURI")) {
      if (!validate116(data.apiSpecificationURI, { instancePath: instancePath + "/apiSpecificationURI", parentData: data, parentDataProperty: "apiSpecificationURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.conformanceCode !== void 0 && func0.call(data, "conformanceCode")) {
      if (!validate613(data.conformanceCode, { instancePath: instancePath + "/conformanceCode", parentData: data, parentDataProperty: "conformanceCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate613.errors : joined(vErrors, validate613.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate312(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate312.errors : joined(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessCategory !== void 0 && func0.call(data, "accessCategory")) {
      if (!validate616(data.accessCategory, { instancePath: instancePath + "/accessCategory", parentData: data, parentDataProperty: "accessCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate616.errors : joined(vErrors, validate616.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiPublicationDate !== void 0 && func0.call(data, "apiPublicationDate")) {
      if (!validate82(data.apiPublicationDate, { instancePath: instancePath + "/apiPublicationDate", parentData: data, parentDataProperty: "apiPublicationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate604.errors = vErrors;
  return errors === 0;
}
validate604.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate603(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate603.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate604(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate604.errors : joined(vErrors, validate604.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate603.errors = vErrors;
  return errors === 0;
}
validate603.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema193 = { "type": "object", "properties": { "provisionIndicator": { "$ref": "#/$defs/xsd.boolean" }, "authorityFileFormatCode": { "$ref": "#/$defs/AuthorityFileFormatCodeType" }, "authorityFileVersionNumber": { "$ref": "#/$defs/xsd.string" }, "authorityFilePeriod": { "$ref": "#/$defs/DateRangeType" }, "updateAFCategory": { "$ref": "#/$defs/UpdateAFCategoryType" }, "frequencyCategory": { "$ref": "#/$defs/FrequencyCategoryType" }, "lastUpdateDate": { "$ref": "#/$defs/DateType" }, "authorityFileURI": { "$ref": "#/$defs/xsd.anyURI" }, "definitionFileURI": { "$ref": "#/$defs/xsd.anyURI" }, "publicationTotalQuantity": { "$ref": "#/$defs/xsd.nonNegativeInteger" }, "exceptionCoverageBag": { "$ref": "#/$defs/ExceptionCoverageBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["provisionIndicator"], "additionalProperties": false };
var schema194 = { "type": "string", "enum": ["Text", "XSD", "DTD"] };
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate629.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Text" || data === "XSD" || data === "DTD")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema194.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate629.errors = vErrors;
  return errors === 0;
}
validate629.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema195 = { "type": "string", "enum": ["full", "incremental", "differential"] };
function validate633(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate633.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "full" || data === "incremental" || data === "differential")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema195.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate633.errors = vErrors;
  return errors === 0;
}
validate633.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema199 = { "type": "string", "enum": ["C", "D", "E", "M", "N", "P", "R", "U", "W", "X"] };
function validate643(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate643.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "C" || data === "D" || data === "E" || data === "M" || data === "N" || data === "P" || data === "R" || data === "U" || data === "W" || data === "X")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema199.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate643.errors = vErrors;
  return errors === 0;
}
validate643.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate642(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate642.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate643(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate643.errors : joined(vErrors, validate643.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate642.errors = vErrors;
  return errors === 0;
}
validate642.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate641(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate641.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exceptionCode === void 0 || !func0.call(data, "exceptionCode")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptionCode" }, message: "must have required property 'exceptionCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.exceptionTotalQuantity === void 0 || !func0.call(data, "exceptionTotalQuantity")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptionTotalQuantity" }, message: "must have required property 'exceptionTotalQuantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "exceptionCode" || key0 === "exceptionTotalQuantity")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.exceptionCode !== void 0 && func0.call(data, "exceptionCode")) {
      if (!validate642(data.exceptionCode, { instancePath: instancePath + "/exceptionCode", parentData: data, parentDataProperty: "exceptionCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate642.errors : joined(vErrors, validate642.errors);
        errors = vErrors.length;
      }
    }
    if (data.exceptionTotalQuantity !== void 0 && func0.call(data, "exceptionTotalQuantity")) {
      if (!validate295(data.exceptionTotalQuantity, { instancePath: instancePath + "/exceptionTotalQuantity", parentData: data, parentDataProperty: "exceptionTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate641.errors = vErrors;
  return errors === 0;
}
validate641.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate640.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate641(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate641.errors : joined(vErrors, validate641.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate640.errors = vErrors;
  return errors === 0;
}
validate640.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate627.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provisionIndicator === void 0 || !func0.call(data, "provisionIndicator")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provisionIndicator" }, message: "must have required property 'provisionIndicator'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema193.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.provisionIndicator !== void 0 && func0.call(data, "provisionIndicator")) {
      if (!validate123(data.provisionIndicator, { instancePath: instancePath + "/provisionIndicator", parentData: data, parentDataProperty: "provisionIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileFormatCode !== void 0 && func0.call(data, "authorityFileFormatCode")) {
      if (!validate629(data.authorityFileFormatCode, { instancePath: instancePath + "/authorityFileFormatCode", parentData: data, parentDataProperty: "authorityFileFormatCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate629.errors : joined(vErrors, validate629.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileVersionNumber !== void 0 && func0.call(data, "authorityFileVersionNumber")) {
      if (!validate60(data.authorityFileVersionNumber, { instancePath: instancePath + "/authorityFileVersionNumber", parentData: data, parentDataProperty: "authorityFileVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFilePeriod !== void 0 && func0.call(data, "authorityFilePeriod")) {
      if (!validate81(data.authorityFilePeriod, { instancePath: instancePath + "/authorityFilePeriod", parentData: data, parentDataProperty: "authorityFilePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.updateAFCategory !== void 0 && func0.call(data, "updateAFCategory")) {
      if (!validate633(data.updateAFCategory, { instancePath: instancePath + "/updateAFCategory", parentData: data, parentDataProperty: "updateAFCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate633.errors : joined(vErrors, validate633.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequencyCategory !== void 0 && func0.call(data, "frequencyCategory")) {
      if (!validate343(data.frequencyCategory, { instancePath: instancePath + "/frequencyCategory", parentData: data, parentDataProperty: "frequencyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate343.errors : joined(vErrors, validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastUpdateDate !== void 0 && func0.call(data, "lastUpdateDate")) {
      if (!validate82(data.lastUpdateDate, { instancePath: instancePath + "/lastUpdateDate", parentData: data, parentDataProperty: "lastUpdateDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileURI !== void 0 && func0.call(data, "authorityFileURI")) {
      if (!validate116(data.authorityFileURI, { instancePath: instancePath + "/authorityFileURI", parentData: data, parentDataProperty: "authorityFileURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.definitionFileURI !== void 0 && func0.call(data, "definitionFileURI")) {
      if (!validate116(data.definitionFileURI, { instancePath: instancePath + "/definitionFileURI", parentData: data, parentDataProperty: "definitionFileURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.publicationTotalQuantity !== void 0 && func0.call(data, "publicationTotalQuantity")) {
      if (!validate295(data.publicationTotalQuantity, { instancePath: instancePath + "/publicationTotalQuantity", parentData: data, parentDataProperty: "publicationTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.exceptionCoverageBag !== void 0 && func0.call(data, "exceptionCoverageBag")) {
      if (!validate640(data.exceptionCoverageBag, { instancePath: instancePath + "/exceptionCoverageBag", parentData: data, parentDataProperty: "exceptionCoverageBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate640.errors : joined(vErrors, validate640.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate627.errors = vErrors;
  return errors === 0;
}
validate627.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate571.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "cooperationProjectBag" || key0 === "globalIdentifierPilot" || key0 === "apiCatalogueEntryBag" || key0 === "authorityFile" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.cooperationProjectBag !== void 0 && func0.call(data, "cooperationProjectBag")) {
      if (!validate573(data.cooperationProjectBag, { instancePath: instancePath + "/cooperationProjectBag", parentData: data, parentDataProperty: "cooperationProjectBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate573.errors : joined(vErrors, validate573.errors);
        errors = vErrors.length;
      }
    }
    if (data.globalIdentifierPilot !== void 0 && func0.call(data, "globalIdentifierPilot")) {
      if (!validate593(data.globalIdentifierPilot, { instancePath: instancePath + "/globalIdentifierPilot", parentData: data, parentDataProperty: "globalIdentifierPilot", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate593.errors : joined(vErrors, validate593.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiCatalogueEntryBag !== void 0 && func0.call(data, "apiCatalogueEntryBag")) {
      if (!validate603(data.apiCatalogueEntryBag, { instancePath: instancePath + "/apiCatalogueEntryBag", parentData: data, parentDataProperty: "apiCatalogueEntryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate603.errors : joined(vErrors, validate603.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFile !== void 0 && func0.call(data, "authorityFile")) {
      if (!validate627(data.authorityFile, { instancePath: instancePath + "/authorityFile", parentData: data, parentDataProperty: "authorityFile", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate627.errors : joined(vErrors, validate627.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate571.errors = vErrors;
  return errors === 0;
}
validate571.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema202 = { "type": "object", "properties": { "standardUse": { "$ref": "#/$defs/StandardUseType" }, "ipRightCategoryBag": { "$ref": "#/$defs/IPRightCategoryBagType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "originalStatus": { "$ref": "#/$defs/OriginalStatusType" }, "targetDate": { "$ref": "#/$defs/DateType" }, "deviationTextBag": { "$ref": "#/$defs/DeviationTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["standardUse", "implementationStatusCategory"], "additionalProperties": false };
function validate667(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate667.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate667.errors = vErrors;
  return errors === 0;
}
validate667.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate661.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standardUse === void 0 || !func0.call(data, "standardUse")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standardUse" }, message: "must have required property 'standardUse'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.implementationStatusCategory === void 0 || !func0.call(data, "implementationStatusCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementationStatusCategory" }, message: "must have required property 'implementationStatusCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema202.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.standardUse !== void 0 && func0.call(data, "standardUse")) {
      if (!validate313(data.standardUse, { instancePath: instancePath + "/standardUse", parentData: data, parentDataProperty: "standardUse", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate313.errors : joined(vErrors, validate313.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategoryBag !== void 0 && func0.call(data, "ipRightCategoryBag")) {
      if (!validate608(data.ipRightCategoryBag, { instancePath: instancePath + "/ipRightCategoryBag", parentData: data, parentDataProperty: "ipRightCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate608.errors : joined(vErrors, validate608.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate136(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.originalStatus !== void 0 && func0.call(data, "originalStatus")) {
      if (!validate141(data.originalStatus, { instancePath: instancePath + "/originalStatus", parentData: data, parentDataProperty: "originalStatus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate141.errors : joined(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetDate !== void 0 && func0.call(data, "targetDate")) {
      if (!validate82(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.deviationTextBag !== void 0 && func0.call(data, "deviationTextBag")) {
      if (!validate667(data.deviationTextBag, { instancePath: instancePath + "/deviationTextBag", parentData: data, parentDataProperty: "deviationTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate667.errors : joined(vErrors, validate667.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate661.errors = vErrors;
  return errors === 0;
}
validate661.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate660(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate660.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate661(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate661.errors : joined(vErrors, validate661.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate660.errors = vErrors;
  return errors === 0;
}
validate660.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate679(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate679.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate60(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate679.errors = vErrors;
  return errors === 0;
}
validate679.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate676(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate676.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.taskForceName === void 0 || !func0.call(data, "taskForceName")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taskForceName" }, message: "must have required property 'taskForceName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.expertQuantity === void 0 || !func0.call(data, "expertQuantity")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expertQuantity" }, message: "must have required property 'expertQuantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "taskForceName" || key0 === "expertQuantity" || key0 === "personFullNameBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.taskForceName !== void 0 && func0.call(data, "taskForceName")) {
      if (!validate60(data.taskForceName, { instancePath: instancePath + "/taskForceName", parentData: data, parentDataProperty: "taskForceName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.expertQuantity !== void 0 && func0.call(data, "expertQuantity")) {
      if (!validate295(data.expertQuantity, { instancePath: instancePath + "/expertQuantity", parentData: data, parentDataProperty: "expertQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.personFullNameBag !== void 0 && func0.call(data, "personFullNameBag")) {
      if (!validate679(data.personFullNameBag, { instancePath: instancePath + "/personFullNameBag", parentData: data, parentDataProperty: "personFullNameBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate679.errors : joined(vErrors, validate679.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate676.errors = vErrors;
  return errors === 0;
}
validate676.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate675(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate675.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate676(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate676.errors : joined(vErrors, validate676.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate675.errors = vErrors;
  return errors === 0;
}
validate675.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema209 = { "type": "string", "enum": ["Answered", "Partially answered", "Not answered"] };
function validate687(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate687.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Answered" || data === "Partially answered" || data === "Not answered")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema209.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate687.errors = vErrors;
  return errors === 0;
}
validate687.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate685(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate685.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.surveyAnswerCategory === void 0 || !func0.call(data, "surveyAnswerCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surveyAnswerCategory" }, message: "must have required property 'surveyAnswerCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "titleTextBag" || key0 === "surveyAnswerCategory" || key0 === "answerDate" || key0 === "webURI")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.surveyAnswerCategory !== void 0 && func0.call(data, "surveyAnswerCategory")) {
      if (!validate687(data.surveyAnswerCategory, { instancePath: instancePath + "/surveyAnswerCategory", parentData: data, parentDataProperty: "surveyAnswerCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate687.errors : joined(vErrors, validate687.errors);
        errors = vErrors.length;
      }
    }
    if (data.answerDate !== void 0 && func0.call(data, "answerDate")) {
      if (!validate82(data.answerDate, { instancePath: instancePath + "/answerDate", parentData: data, parentDataProperty: "answerDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate116(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate685.errors = vErrors;
  return errors === 0;
}
validate685.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate684(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate684.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate685(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate685.errors : joined(vErrors, validate685.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate684.errors = vErrors;
  return errors === 0;
}
validate684.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate658.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "standardImplementationBag" || key0 === "taskForceExpertiseBag" || key0 === "surveyParticipationBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardImplementationBag !== void 0 && func0.call(data, "standardImplementationBag")) {
      if (!validate660(data.standardImplementationBag, { instancePath: instancePath + "/standardImplementationBag", parentData: data, parentDataProperty: "standardImplementationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate660.errors : joined(vErrors, validate660.errors);
        errors = vErrors.length;
      }
    }
    if (data.taskForceExpertiseBag !== void 0 && func0.call(data, "taskForceExpertiseBag")) {
      if (!validate675(data.taskForceExpertiseBag, { instancePath: instancePath + "/taskForceExpertiseBag", parentData: data, parentDataProperty: "taskForceExpertiseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate675.errors : joined(vErrors, validate675.errors);
        errors = vErrors.length;
      }
    }
    if (data.surveyParticipationBag !== void 0 && func0.call(data, "surveyParticipationBag")) {
      if (!validate684(data.surveyParticipationBag, { instancePath: instancePath + "/surveyParticipationBag", parentData: data, parentDataProperty: "surveyParticipationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate684.errors : joined(vErrors, validate684.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate658.errors = vErrors;
  return errors === 0;
}
validate658.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema212 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "securityBasisCategoryBag": { "$ref": "#/$defs/SecurityBasisCategoryBagType" }, "adoptionDate": { "$ref": "#/$defs/DateType" }, "revisionDate": { "$ref": "#/$defs/DateType" }, "policyDocument": { "$ref": "#/$defs/DocumentReferenceType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag", "implementationStatusCategory"], "additionalProperties": false };
var schema215 = { "type": "string", "enum": ["ISO/IEC 27001", "NIST CSF", "National framework", "Own framework"] };
function validate705(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate705.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "ISO/IEC 27001" || data === "NIST CSF" || data === "National framework" || data === "Own framework")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema215.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate705.errors = vErrors;
  return errors === 0;
}
validate705.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate704(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate704.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate705.errors : joined(vErrors, validate705.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate704.errors = vErrors;
  return errors === 0;
}
validate704.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate703(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate703.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate704(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate704.errors : joined(vErrors, validate704.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate703.errors = vErrors;
  return errors === 0;
}
validate703.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate700(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate700.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.implementationStatusCategory === void 0 || !func0.call(data, "implementationStatusCategory")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementationStatusCategory" }, message: "must have required property 'implementationStatusCategory'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema212.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate136(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityBasisCategoryBag !== void 0 && func0.call(data, "securityBasisCategoryBag")) {
      if (!validate703(data.securityBasisCategoryBag, { instancePath: instancePath + "/securityBasisCategoryBag", parentData: data, parentDataProperty: "securityBasisCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate703.errors : joined(vErrors, validate703.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate82(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.revisionDate !== void 0 && func0.call(data, "revisionDate")) {
      if (!validate82(data.revisionDate, { instancePath: instancePath + "/revisionDate", parentData: data, parentDataProperty: "revisionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate170(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate201(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : joined(vErrors, validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate700.errors = vErrors;
  return errors === 0;
}
validate700.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate699(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate699.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate700(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate700.errors : joined(vErrors, validate700.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate699.errors = vErrors;
  return errors === 0;
}
validate699.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate722.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate722.errors = vErrors;
  return errors === 0;
}
validate722.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate721.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeTextBag === void 0 || !func0.call(data, "challengeTextBag")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "challengeTextBag" }, message: "must have required property 'challengeTextBag'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "challengeTextBag" || key0 === "solutionTextBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.challengeTextBag !== void 0 && func0.call(data, "challengeTextBag")) {
      if (!validate722(data.challengeTextBag, { instancePath: instancePath + "/challengeTextBag", parentData: data, parentDataProperty: "challengeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate722.errors : joined(vErrors, validate722.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate359(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate359.errors : joined(vErrors, validate359.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate721.errors = vErrors;
  return errors === 0;
}
validate721.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate720.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate721(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate721.errors : joined(vErrors, validate721.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate720.errors = vErrors;
  return errors === 0;
}
validate720.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate697.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "securityPolicyBag" || key0 === "securityChallengeBag" || key0 === "sharingBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityPolicyBag !== void 0 && func0.call(data, "securityPolicyBag")) {
      if (!validate699(data.securityPolicyBag, { instancePath: instancePath + "/securityPolicyBag", parentData: data, parentDataProperty: "securityPolicyBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate699.errors : joined(vErrors, validate699.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityChallengeBag !== void 0 && func0.call(data, "securityChallengeBag")) {
      if (!validate720(data.securityChallengeBag, { instancePath: instancePath + "/securityChallengeBag", parentData: data, parentDataProperty: "securityChallengeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate720.errors : joined(vErrors, validate720.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate697.errors = vErrors;
  return errors === 0;
}
validate697.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema221 = { "type": "object", "properties": { "projectIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "deliveryModelCategory": { "$ref": "#/$defs/DeliveryModelCategoryType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "projectPhaseCategory": { "$ref": "#/$defs/ProjectPhaseCategoryType" }, "projectPeriod": { "$ref": "#/$defs/DateRangeType" }, "costBandCategory": { "$ref": "#/$defs/CostBandCategoryType" }, "resultTextBag": { "$ref": "#/$defs/ResultTextBagType" }, "lessonBag": { "$ref": "#/$defs/LessonBagType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["projectIdentifier", "titleTextBag", "deliveryModelCategory"], "additionalProperties": false };
var schema223 = { "type": "string", "enum": ["In-house", "External", "Mixed"] };
function validate743(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate743.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "In-house" || data === "External" || data === "Mixed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema223.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate743.errors = vErrors;
  return errors === 0;
}
validate743.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate742(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate742.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate743(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate743.errors : joined(vErrors, validate743.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate742.errors = vErrors;
  return errors === 0;
}
validate742.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema225 = { "type": "string", "enum": ["Planning", "Management", "Implementation", "Evaluation"] };
function validate749(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate749.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Planning" || data === "Management" || data === "Implementation" || data === "Evaluation")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema225.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate749.errors = vErrors;
  return errors === 0;
}
validate749.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate748.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate749(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate749.errors : joined(vErrors, validate749.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate748.errors = vErrors;
  return errors === 0;
}
validate748.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema227 = { "type": "string", "enum": ["Small", "Medium", "Large"] };
function validate755(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate755.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "Small" || data === "Medium" || data === "Large")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema227.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate755.errors = vErrors;
  return errors === 0;
}
validate755.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate754(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate754.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate755(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate755.errors : joined(vErrors, validate755.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate754.errors = vErrors;
  return errors === 0;
}
validate754.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate759(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate759.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate759.errors = vErrors;
  return errors === 0;
}
validate759.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate765(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate765.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate765.errors = vErrors;
  return errors === 0;
}
validate765.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate763(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate763.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lessonPhaseCategory === void 0 || !func0.call(data, "lessonPhaseCategory")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lessonPhaseCategory" }, message: "must have required property 'lessonPhaseCategory'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lessonTextBag === void 0 || !func0.call(data, "lessonTextBag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lessonTextBag" }, message: "must have required property 'lessonTextBag'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "lessonPhaseCategory" || key0 === "lessonTextBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lessonPhaseCategory !== void 0 && func0.call(data, "lessonPhaseCategory")) {
      if (!validate748(data.lessonPhaseCategory, { instancePath: instancePath + "/lessonPhaseCategory", parentData: data, parentDataProperty: "lessonPhaseCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate748.errors : joined(vErrors, validate748.errors);
        errors = vErrors.length;
      }
    }
    if (data.lessonTextBag !== void 0 && func0.call(data, "lessonTextBag")) {
      if (!validate765(data.lessonTextBag, { instancePath: instancePath + "/lessonTextBag", parentData: data, parentDataProperty: "lessonTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate765.errors : joined(vErrors, validate765.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate763.errors = vErrors;
  return errors === 0;
}
validate763.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate762.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate763(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate763.errors : joined(vErrors, validate763.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate762.errors = vErrors;
  return errors === 0;
}
validate762.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate739.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectIdentifier === void 0 || !func0.call(data, "projectIdentifier")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectIdentifier" }, message: "must have required property 'projectIdentifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.titleTextBag === void 0 || !func0.call(data, "titleTextBag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titleTextBag" }, message: "must have required property 'titleTextBag'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.deliveryModelCategory === void 0 || !func0.call(data, "deliveryModelCategory")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryModelCategory" }, message: "must have required property 'deliveryModelCategory'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema221.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.projectIdentifier !== void 0 && func0.call(data, "projectIdentifier")) {
      if (!validate62(data.projectIdentifier, { instancePath: instancePath + "/projectIdentifier", parentData: data, parentDataProperty: "projectIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliveryModelCategory !== void 0 && func0.call(data, "deliveryModelCategory")) {
      if (!validate742(data.deliveryModelCategory, { instancePath: instancePath + "/deliveryModelCategory", parentData: data, parentDataProperty: "deliveryModelCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate742.errors : joined(vErrors, validate742.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate258(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPhaseCategory !== void 0 && func0.call(data, "projectPhaseCategory")) {
      if (!validate748(data.projectPhaseCategory, { instancePath: instancePath + "/projectPhaseCategory", parentData: data, parentDataProperty: "projectPhaseCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate748.errors : joined(vErrors, validate748.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPeriod !== void 0 && func0.call(data, "projectPeriod")) {
      if (!validate81(data.projectPeriod, { instancePath: instancePath + "/projectPeriod", parentData: data, parentDataProperty: "projectPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.costBandCategory !== void 0 && func0.call(data, "costBandCategory")) {
      if (!validate754(data.costBandCategory, { instancePath: instancePath + "/costBandCategory", parentData: data, parentDataProperty: "costBandCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate754.errors : joined(vErrors, validate754.errors);
        errors = vErrors.length;
      }
    }
    if (data.resultTextBag !== void 0 && func0.call(data, "resultTextBag")) {
      if (!validate759(data.resultTextBag, { instancePath: instancePath + "/resultTextBag", parentData: data, parentDataProperty: "resultTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate759.errors : joined(vErrors, validate759.errors);
        errors = vErrors.length;
      }
    }
    if (data.lessonBag !== void 0 && func0.call(data, "lessonBag")) {
      if (!validate762(data.lessonBag, { instancePath: instancePath + "/lessonBag", parentData: data, parentDataProperty: "lessonBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate762.errors : joined(vErrors, validate762.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate238(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate739.errors = vErrors;
  return errors === 0;
}
validate739.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate738(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate738.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate739(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate739.errors : joined(vErrors, validate739.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate738.errors = vErrors;
  return errors === 0;
}
validate738.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate736.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceDate === void 0 || !func0.call(data, "referenceDate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceDate" }, message: "must have required property 'referenceDate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "referenceDate" || key0 === "ictProjectBag" || key0 === "confidentialIndicator" || key0 === "commentTextBag" || key0 === "additionalDataBag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate82(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictProjectBag !== void 0 && func0.call(data, "ictProjectBag")) {
      if (!validate738(data.ictProjectBag, { instancePath: instancePath + "/ictProjectBag", parentData: data, parentDataProperty: "ictProjectBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate738.errors : joined(vErrors, validate738.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate736.errors = vErrors;
  return errors === 0;
}
validate736.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate784(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate784.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate784.errors = vErrors;
  return errors === 0;
}
validate784.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate781(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate781.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.justifiedFindingCode === void 0 || !func0.call(data, "justifiedFindingCode")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "justifiedFindingCode" }, message: "must have required property 'justifiedFindingCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.justificationTextBag === void 0 || !func0.call(data, "justificationTextBag")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "justificationTextBag" }, message: "must have required property 'justificationTextBag'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "justifiedFindingCode" || key0 === "justifiedPathText" || key0 === "justificationTextBag")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.justifiedFindingCode !== void 0 && func0.call(data, "justifiedFindingCode")) {
      if (!validate63(data.justifiedFindingCode, { instancePath: instancePath + "/justifiedFindingCode", parentData: data, parentDataProperty: "justifiedFindingCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.justifiedPathText !== void 0 && func0.call(data, "justifiedPathText")) {
      if (!validate60(data.justifiedPathText, { instancePath: instancePath + "/justifiedPathText", parentData: data, parentDataProperty: "justifiedPathText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.justificationTextBag !== void 0 && func0.call(data, "justificationTextBag")) {
      if (!validate784(data.justificationTextBag, { instancePath: instancePath + "/justificationTextBag", parentData: data, parentDataProperty: "justificationTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate784.errors : joined(vErrors, validate784.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate781.errors = vErrors;
  return errors === 0;
}
validate781.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate780.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate781(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate781.errors : joined(vErrors, validate781.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate780.errors = vErrors;
  return errors === 0;
}
validate780.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate791(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate791.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contentHashText === void 0 || !func0.call(data, "contentHashText")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contentHashText" }, message: "must have required property 'contentHashText'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "fileName" || key0 === "mediaTypeText" || key0 === "contentHashText" || key0 === "importerVersionText")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fileName !== void 0 && func0.call(data, "fileName")) {
      if (!validate60(data.fileName, { instancePath: instancePath + "/fileName", parentData: data, parentDataProperty: "fileName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.mediaTypeText !== void 0 && func0.call(data, "mediaTypeText")) {
      if (!validate177(data.mediaTypeText, { instancePath: instancePath + "/mediaTypeText", parentData: data, parentDataProperty: "mediaTypeText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.contentHashText !== void 0 && func0.call(data, "contentHashText")) {
      if (!validate181(data.contentHashText, { instancePath: instancePath + "/contentHashText", parentData: data, parentDataProperty: "contentHashText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : joined(vErrors, validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.importerVersionText !== void 0 && func0.call(data, "importerVersionText")) {
      if (!validate63(data.importerVersionText, { instancePath: instancePath + "/importerVersionText", parentData: data, parentDataProperty: "importerVersionText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate791.errors = vErrors;
  return errors === 0;
}
validate791.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate798(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate798.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unmappedSourceText === void 0 || !func0.call(data, "unmappedSourceText")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unmappedSourceText" }, message: "must have required property 'unmappedSourceText'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "unmappedPathText" || key0 === "unmappedPlaceText" || key0 === "unmappedSourceText")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.unmappedPathText !== void 0 && func0.call(data, "unmappedPathText")) {
      if (!validate60(data.unmappedPathText, { instancePath: instancePath + "/unmappedPathText", parentData: data, parentDataProperty: "unmappedPathText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedPlaceText !== void 0 && func0.call(data, "unmappedPlaceText")) {
      if (!validate60(data.unmappedPlaceText, { instancePath: instancePath + "/unmappedPlaceText", parentData: data, parentDataProperty: "unmappedPlaceText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedSourceText !== void 0 && func0.call(data, "unmappedSourceText")) {
      if (!validate60(data.unmappedSourceText, { instancePath: instancePath + "/unmappedSourceText", parentData: data, parentDataProperty: "unmappedSourceText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate798.errors = vErrors;
  return errors === 0;
}
validate798.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate797(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate797.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate798(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate798.errors : joined(vErrors, validate798.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate797.errors = vErrors;
  return errors === 0;
}
validate797.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.st96Version === void 0 || !func0.call(data, "st96Version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "st96Version" }, message: "must have required property 'st96Version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ipoVersion === void 0 || !func0.call(data, "ipoVersion")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipoVersion" }, message: "must have required property 'ipoVersion'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.officeReportIdentifier === void 0 || !func0.call(data, "officeReportIdentifier")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "officeReportIdentifier" }, message: "must have required property 'officeReportIdentifier'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ipOfficeCode === void 0 || !func0.call(data, "ipOfficeCode")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipOfficeCode" }, message: "must have required property 'ipOfficeCode'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reportingPeriod === void 0 || !func0.call(data, "reportingPeriod")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportingPeriod" }, message: "must have required property 'reportingPeriod'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reportStatusCategory === void 0 || !func0.call(data, "reportStatusCategory")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportStatusCategory" }, message: "must have required property 'reportStatusCategory'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recommendationSetIdentifier === void 0 || !func0.call(data, "recommendationSetIdentifier")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommendationSetIdentifier" }, message: "must have required property 'recommendationSetIdentifier'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema20.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.st96Version !== void 0 && func0.call(data, "st96Version")) {
      if ("V6_0" !== data.st96Version) {
        const err8 = { instancePath: instancePath + "/st96Version", schemaPath: "#/properties/st96Version/const", keyword: "const", params: { allowedValue: "V6_0" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ipoVersion !== void 0 && func0.call(data, "ipoVersion")) {
      if ("ICT_V1_0" !== data.ipoVersion) {
        const err9 = { instancePath: instancePath + "/ipoVersion", schemaPath: "#/properties/ipoVersion/const", keyword: "const", params: { allowedValue: "ICT_V1_0" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.languageCode !== void 0 && func0.call(data, "languageCode")) {
      if (!validate54(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentStatusText !== void 0 && func0.call(data, "documentStatusText")) {
      if (!validate60(data.documentStatusText, { instancePath: instancePath + "/documentStatusText", parentData: data, parentDataProperty: "documentStatusText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.officeReportIdentifier !== void 0 && func0.call(data, "officeReportIdentifier")) {
      if (!validate62(data.officeReportIdentifier, { instancePath: instancePath + "/officeReportIdentifier", parentData: data, parentDataProperty: "officeReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacedReport !== void 0 && func0.call(data, "replacedReport")) {
      if (!validate66(data.replacedReport, { instancePath: instancePath + "/replacedReport", parentData: data, parentDataProperty: "replacedReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipOfficeCode !== void 0 && func0.call(data, "ipOfficeCode")) {
      if (!validate75(data.ipOfficeCode, { instancePath: instancePath + "/ipOfficeCode", parentData: data, parentDataProperty: "ipOfficeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportingPeriod !== void 0 && func0.call(data, "reportingPeriod")) {
      if (!validate81(data.reportingPeriod, { instancePath: instancePath + "/reportingPeriod", parentData: data, parentDataProperty: "reportingPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : joined(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportStatusCategory !== void 0 && func0.call(data, "reportStatusCategory")) {
      if (!validate92(data.reportStatusCategory, { instancePath: instancePath + "/reportStatusCategory", parentData: data, parentDataProperty: "reportStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : joined(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportVersionNumber !== void 0 && func0.call(data, "reportVersionNumber")) {
      if (!validate60(data.reportVersionNumber, { instancePath: instancePath + "/reportVersionNumber", parentData: data, parentDataProperty: "reportVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.submissionDate !== void 0 && func0.call(data, "submissionDate")) {
      if (!validate82(data.submissionDate, { instancePath: instancePath + "/submissionDate", parentData: data, parentDataProperty: "submissionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : joined(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.recommendationSetIdentifier !== void 0 && func0.call(data, "recommendationSetIdentifier")) {
      if (!validate62(data.recommendationSetIdentifier, { instancePath: instancePath + "/recommendationSetIdentifier", parentData: data, parentDataProperty: "recommendationSetIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate97(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportContactBag !== void 0 && func0.call(data, "reportContactBag")) {
      if (!validate100(data.reportContactBag, { instancePath: instancePath + "/reportContactBag", parentData: data, parentDataProperty: "reportContactBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.summaryTextBag !== void 0 && func0.call(data, "summaryTextBag")) {
      if (!validate120(data.summaryTextBag, { instancePath: instancePath + "/summaryTextBag", parentData: data, parentDataProperty: "summaryTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : joined(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate123(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate123.errors : joined(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseBag !== void 0 && func0.call(data, "responseBag")) {
      if (!validate125(data.responseBag, { instancePath: instancePath + "/responseBag", parentData: data, parentDataProperty: "responseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictStrategySection !== void 0 && func0.call(data, "ictStrategySection")) {
      if (!validate213(data.ictStrategySection, { instancePath: instancePath + "/ictStrategySection", parentData: data, parentDataProperty: "ictStrategySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate213.errors : joined(vErrors, validate213.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitizationSection !== void 0 && func0.call(data, "digitizationSection")) {
      if (!validate276(data.digitizationSection, { instancePath: instancePath + "/digitizationSection", parentData: data, parentDataProperty: "digitizationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate276.errors : joined(vErrors, validate276.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataGovernanceSection !== void 0 && func0.call(data, "dataGovernanceSection")) {
      if (!validate372(data.dataGovernanceSection, { instancePath: instancePath + "/dataGovernanceSection", parentData: data, parentDataProperty: "dataGovernanceSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate372.errors : joined(vErrors, validate372.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitalTransformationSection !== void 0 && func0.call(data, "digitalTransformationSection")) {
      if (!validate411(data.digitalTransformationSection, { instancePath: instancePath + "/digitalTransformationSection", parentData: data, parentDataProperty: "digitalTransformationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate411.errors : joined(vErrors, validate411.errors);
        errors = vErrors.length;
      }
    }
    if (data.emergingTechnologySection !== void 0 && func0.call(data, "emergingTechnologySection")) {
      if (!validate490(data.emergingTechnologySection, { instancePath: instancePath + "/emergingTechnologySection", parentData: data, parentDataProperty: "emergingTechnologySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate490.errors : joined(vErrors, validate490.errors);
        errors = vErrors.length;
      }
    }
    if (data.referenceArchitectureSection !== void 0 && func0.call(data, "referenceArchitectureSection")) {
      if (!validate535(data.referenceArchitectureSection, { instancePath: instancePath + "/referenceArchitectureSection", parentData: data, parentDataProperty: "referenceArchitectureSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate535.errors : joined(vErrors, validate535.errors);
        errors = vErrors.length;
      }
    }
    if (data.cooperationSection !== void 0 && func0.call(data, "cooperationSection")) {
      if (!validate571(data.cooperationSection, { instancePath: instancePath + "/cooperationSection", parentData: data, parentDataProperty: "cooperationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate571.errors : joined(vErrors, validate571.errors);
        errors = vErrors.length;
      }
    }
    if (data.wipoStandardSection !== void 0 && func0.call(data, "wipoStandardSection")) {
      if (!validate658(data.wipoStandardSection, { instancePath: instancePath + "/wipoStandardSection", parentData: data, parentDataProperty: "wipoStandardSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate658.errors : joined(vErrors, validate658.errors);
        errors = vErrors.length;
      }
    }
    if (data.itSecuritySection !== void 0 && func0.call(data, "itSecuritySection")) {
      if (!validate697(data.itSecuritySection, { instancePath: instancePath + "/itSecuritySection", parentData: data, parentDataProperty: "itSecuritySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate697.errors : joined(vErrors, validate697.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictProjectSection !== void 0 && func0.call(data, "ictProjectSection")) {
      if (!validate736(data.ictProjectSection, { instancePath: instancePath + "/ictProjectSection", parentData: data, parentDataProperty: "ictProjectSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate736.errors : joined(vErrors, validate736.errors);
        errors = vErrors.length;
      }
    }
    if (data.findingJustificationBag !== void 0 && func0.call(data, "findingJustificationBag")) {
      if (!validate780(data.findingJustificationBag, { instancePath: instancePath + "/findingJustificationBag", parentData: data, parentDataProperty: "findingJustificationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate780.errors : joined(vErrors, validate780.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate185(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate192(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : joined(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.provenance !== void 0 && func0.call(data, "provenance")) {
      if (!validate791(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate791.errors : joined(vErrors, validate791.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedContentBag !== void 0 && func0.call(data, "unmappedContentBag")) {
      if (!validate797(data.unmappedContentBag, { instancePath: instancePath + "/unmappedContentBag", parentData: data, parentDataProperty: "unmappedContentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate797.errors : joined(vErrors, validate797.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.officeReport === void 0 || !func0.call(data, "officeReport")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "officeReport" }, message: "must have required property 'officeReport'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "officeReport")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.officeReport !== void 0 && func0.call(data, "officeReport")) {
      if (!validate53(data.officeReport, { instancePath: instancePath + "/officeReport", parentData: data, parentDataProperty: "officeReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
function joined(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
