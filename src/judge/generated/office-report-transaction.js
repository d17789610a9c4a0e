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

// <stdin>
var validate = validate52;
var func0 = Object.prototype.hasOwnProperty;
var schema20 = { "type": "object", "properties": { "st96Version": { "const": "V6_0" }, "ipoVersion": { "const": "ICT_V1_0" }, "documentStatusText": { "$ref": "#/$defs/xsd.string" }, "transactionIdentifier": { "$ref": "#/$defs/IdentifierType" }, "ipOfficeCode": { "$ref": "#/$defs/ExtendedWIPOST3CodeType" }, "transactionDateTime": { "$ref": "#/$defs/xsd.dateTime" }, "transactionTotalQuantity": { "$ref": "#/$defs/xsd.nonNegativeInteger" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" }, "unmappedContentBag": { "$ref": "#/$defs/UnmappedContentBagType" }, "officeReportBag": { "$ref": "#/$defs/OfficeReportBagType" } }, "required": ["st96Version", "ipoVersion", "transactionIdentifier", "ipOfficeCode", "transactionDateTime", "transactionTotalQuantity", "officeReportBag"], "additionalProperties": false };
var pattern3 = new RegExp("^(?:[	\n\r !-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)$", "u");
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^(?:[!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+( [!-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+)*)$", "u");
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AP", "AR", "AT", "AU", "AW", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BX", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EA", "EC", "EE", "EG", "EH", "EM", "EP", "ER", "ES", "ET", "EU", "FI", "FJ", "FK", "FO", "FR", "GA", "GB", "GC", "GD", "GE", "GG", "GH", "GI", "GL", "GM", "GN", "GQ", "GR", "GS", "GT", "GW", "GY", "HK", "HN", "HR", "HT", "HU", "IB", "ID", "IE", "IL", "IM", "IN", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MM", "MN", "MO", "MP", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP", "NR", "NZ", "OA", "OM", "PA", "PE", "PG", "PH", "PK", "PL", "PT", "PW", "PY", "QA", "QZ", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TG", "TH", "TJ", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VN", "VU", "WO", "WS", "XN", "XU", "XV", "XX", "YE", "ZA", "ZM", "ZW"] };
var func27 = require_equal().default;
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
  for (const v0 of schema25.enum) {
    if (func27(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" };
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
var schema26 = { "type": "string", "enum": ["AN", "CS", "DL", "DD", "DT", "RH", "SU", "YD", "YU"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
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
      if (!(key0 === "value" || key0 === "officeCode")) {
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
      if (!validate57(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.officeCode !== void 0 && func0.call(data, "officeCode")) {
      if (!validate59(data.officeCode, { instancePath: instancePath + "/officeCode", parentData: data, parentDataProperty: "officeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
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
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^(?:((000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:((000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))$" }, message: 'must match pattern "^(?:((000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))$"' };
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
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "string", "enum": ["aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh", "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mo", "mr", "ms", "mt", "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo", "za", "zh", "zu"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "string", "enum": ["jw", "sh"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate77.errors : joined(vErrors, validate77.errors);
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
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
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
      if (!validate54(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.languageCode !== void 0 && func0.call(data, "languageCode")) {
      if (!validate74(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.sequenceNumber !== void 0 && func0.call(data, "sequenceNumber")) {
      if (!validate54(data.sequenceNumber, { instancePath: instancePath + "/sequenceNumber", parentData: data, parentDataProperty: "sequenceNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
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
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
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
      if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : joined(vErrors, validate72.errors);
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
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
      if (!validate59(data.officeCode, { instancePath: instancePath + "/officeCode", parentData: data, parentDataProperty: "officeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataName !== void 0 && func0.call(data, "additionalDataName")) {
      if (!validate57(data.additionalDataName, { instancePath: instancePath + "/additionalDataName", parentData: data, parentDataProperty: "additionalDataName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataText !== void 0 && func0.call(data, "additionalDataText")) {
      if (!validate54(data.additionalDataText, { instancePath: instancePath + "/additionalDataText", parentData: data, parentDataProperty: "additionalDataText", rootData, dynamicAnchors })) {
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate84(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : joined(vErrors, validate84.errors);
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
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
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
      if (!validate54(data.unmappedPathText, { instancePath: instancePath + "/unmappedPathText", parentData: data, parentDataProperty: "unmappedPathText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedPlaceText !== void 0 && func0.call(data, "unmappedPlaceText")) {
      if (!validate54(data.unmappedPlaceText, { instancePath: instancePath + "/unmappedPlaceText", parentData: data, parentDataProperty: "unmappedPlaceText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedSourceText !== void 0 && func0.call(data, "unmappedSourceText")) {
      if (!validate54(data.unmappedSourceText, { instancePath: instancePath + "/unmappedSourceText", parentData: data, parentDataProperty: "unmappedSourceText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
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
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
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
      if (!validate91(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : joined(vErrors, validate91.errors);
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
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "properties": { "st96Version": { "const": "V6_0" }, "ipoVersion": { "const": "ICT_V1_0" }, "languageCode": { "$ref": "#/$defs/ExtendedISOLanguageCodeType" }, "documentStatusText": { "$ref": "#/$defs/xsd.string" }, "officeReportIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "replacedReport": { "$ref": "#/$defs/ReplacedReportType" }, "ipOfficeCode": { "$ref": "#/$defs/ExtendedWIPOST3CodeType" }, "reportingPeriod": { "$ref": "#/$defs/DateRangeType" }, "reportStatusCategory": { "$ref": "#/$defs/ReportStatusCategoryType" }, "reportVersionNumber": { "$ref": "#/$defs/xsd.string" }, "submissionDate": { "$ref": "#/$defs/DateType" }, "recommendationSetIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "reportContactBag": { "$ref": "#/$defs/ReportContactBagType" }, "summaryTextBag": { "$ref": "#/$defs/SummaryTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "responseBag": { "$ref": "#/$defs/ResponseBagType" }, "ictStrategySection": { "$ref": "#/$defs/ICTStrategySectionType" }, "digitizationSection": { "$ref": "#/$defs/DigitizationSectionType" }, "dataGovernanceSection": { "$ref": "#/$defs/DataGovernanceSectionType" }, "digitalTransformationSection": { "$ref": "#/$defs/DigitalTransformationSectionType" }, "emergingTechnologySection": { "$ref": "#/$defs/EmergingTechnologySectionType" }, "referenceArchitectureSection": { "$ref": "#/$defs/ReferenceArchitectureSectionType" }, "cooperationSection": { "$ref": "#/$defs/CooperationSectionType" }, "wipoStandardSection": { "$ref": "#/$defs/WIPOStandardSectionType" }, "itSecuritySection": { "$ref": "#/$defs/ITSecuritySectionType" }, "ictProjectSection": { "$ref": "#/$defs/ICTProjectSectionType" }, "findingJustificationBag": { "$ref": "#/$defs/FindingJustificationBagType" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" }, "provenance": { "$ref": "#/$defs/ProvenanceType" }, "unmappedContentBag": { "$ref": "#/$defs/UnmappedContentBagType" } }, "required": ["st96Version", "ipoVersion", "officeReportIdentifier", "ipOfficeCode", "reportingPeriod", "reportStatusCategory", "recommendationSetIdentifier"], "additionalProperties": false };
var func111 = require_ucs2length().default;
var pattern6 = new RegExp("^(?:[a-z0-9]+(-[a-z0-9]+)*)$", "u");
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
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func111(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
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
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate54(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.languageCode !== void 0 && func0.call(data, "languageCode")) {
      if (!validate74(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
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
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
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
      if (!validate101(data.replacedReportIdentifier, { instancePath: instancePath + "/replacedReportIdentifier", parentData: data, parentDataProperty: "replacedReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacementReasonTextBag !== void 0 && func0.call(data, "replacementReasonTextBag")) {
      if (!validate106(data.replacementReasonTextBag, { instancePath: instancePath + "/replacementReasonTextBag", parentData: data, parentDataProperty: "replacementReasonTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : joined(vErrors, validate106.errors);
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
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13-9]|1[0-2])-(29|30)|(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[13578]|1[02])-31|([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u");
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
    if (!pattern7.test(data)) {
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
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern8 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9]))$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
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
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^(?:(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])-(0[1-9]|1[0-2]))$", "u");
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
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
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
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate116.errors : joined(vErrors, validate116.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : joined(vErrors, validate118.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate120.errors : joined(vErrors, validate120.errors);
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
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
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
      if (!validate115(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.endDate !== void 0 && func0.call(data, "endDate")) {
      if (!validate115(data.endDate, { instancePath: instancePath + "/endDate", parentData: data, parentDataProperty: "endDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
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
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "string", "enum": ["Draft", "Final", "Corrected", "Withdrawn"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
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
validate125.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
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
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "string", "enum": ["Business", "Private"] };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema57 = { "type": "string", "enum": ["Informal", "General", "Advance", "Main", "Alternate"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
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
      if (!validate54(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.sequenceNumber !== void 0 && func0.call(data, "sequenceNumber")) {
      if (!validate54(data.sequenceNumber, { instancePath: instancePath + "/sequenceNumber", parentData: data, parentDataProperty: "sequenceNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressCategory !== void 0 && func0.call(data, "emailAddressCategory")) {
      if (!validate143(data.emailAddressCategory, { instancePath: instancePath + "/emailAddressCategory", parentData: data, parentDataProperty: "emailAddressCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : joined(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressPurposeCategory !== void 0 && func0.call(data, "emailAddressPurposeCategory")) {
      if (!validate145(data.emailAddressPurposeCategory, { instancePath: instancePath + "/emailAddressPurposeCategory", parentData: data, parentDataProperty: "emailAddressPurposeCategory", rootData, dynamicAnchors })) {
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
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
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
      if (!validate140(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : joined(vErrors, validate140.errors);
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
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^(?:[A-Za-z][A-Za-z0-9+.\\-]*:(//(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:]|%[0-9A-Fa-f][0-9A-Fa-f])*@)?(\\[[0-9A-Fa-f:.]+\\]|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)(:[0-9]{1,5})?(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*|/(([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?|([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])+(/([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@]|%[0-9A-Fa-f][0-9A-Fa-f])*)*)?(\\?([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]|%[0-9A-Fa-f][0-9A-Fa-f])*)?(#([A-Za-z0-9\\-._~!$&'()*+,;=\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{1FFFD}\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}\u{50000}-\u{5FFFD}\u{60000}-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}\u{90000}-\u{9FFFD}\u{A0000}-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}\u{D0000}-\u{DFFFD}\u{E1000}-\u{EFFFD}:@/?]|%[0-9A-Fa-f][0-9A-Fa-f])*)?)$", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
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
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
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
      if (!validate54(data.contactOrganizationName, { instancePath: instancePath + "/contactOrganizationName", parentData: data, parentDataProperty: "contactOrganizationName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.contactRoleTextBag !== void 0 && func0.call(data, "contactRoleTextBag")) {
      if (!validate136(data.contactRoleTextBag, { instancePath: instancePath + "/contactRoleTextBag", parentData: data, parentDataProperty: "contactRoleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.emailAddressBag !== void 0 && func0.call(data, "emailAddressBag")) {
      if (!validate139(data.emailAddressBag, { instancePath: instancePath + "/emailAddressBag", parentData: data, parentDataProperty: "emailAddressBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate139.errors : joined(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
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
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
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
      if (!validate134(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : joined(vErrors, validate134.errors);
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
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
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
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema62 = { "type": "object", "properties": { "addressedItemIdentifierBag": { "$ref": "#/$defs/AddressedItemIdentifierBagType" }, "responseReference": { "$ref": "#/$defs/ResponseReferenceType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "originalStatus": { "$ref": "#/$defs/OriginalStatusType" }, "progressMeasure": { "$ref": "#/$defs/ProgressMeasureType" }, "milestoneBag": { "$ref": "#/$defs/MilestoneBagType" }, "responseTextBag": { "$ref": "#/$defs/ResponseTextBagType" }, "evidenceDocumentBag": { "$ref": "#/$defs/EvidenceDocumentBagType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["addressedItemIdentifierBag"], "additionalProperties": false };
var pattern11 = new RegExp("^(?:[A-Z]?[0-9]+(\\.[a-z]+(\\.[ivxlcdm]+)?)?)$", "u");
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func111(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern11.test(data)) {
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
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
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
      if (!validate161(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate161.errors : joined(vErrors, validate161.errors);
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
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
      if (!validate161(data.referredItemIdentifier, { instancePath: instancePath + "/referredItemIdentifier", parentData: data, parentDataProperty: "referredItemIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate161.errors : joined(vErrors, validate161.errors);
        errors = vErrors.length;
      }
    }
    if (data.referredReportIdentifier !== void 0 && func0.call(data, "referredReportIdentifier")) {
      if (!validate101(data.referredReportIdentifier, { instancePath: instancePath + "/referredReportIdentifier", parentData: data, parentDataProperty: "referredReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
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
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "type": "string", "enum": ["Implemented", "Partially implemented", "In progress", "Planned", "Considered and not pursued", "Not implemented", "Not applicable", "No information"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema67.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate170.errors : joined(vErrors, validate170.errors);
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
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
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
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "type": "string", "enum": ["WIPO standards survey", "Annual technical report", "Office wording"] };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate179.errors : joined(vErrors, validate179.errors);
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
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate175(data.originalStatusTextBag, { instancePath: instancePath + "/originalStatusTextBag", parentData: data, parentDataProperty: "originalStatusTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate175.errors : joined(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusVocabularyCategory !== void 0 && func0.call(data, "statusVocabularyCategory")) {
      if (!validate178(data.statusVocabularyCategory, { instancePath: instancePath + "/statusVocabularyCategory", parentData: data, parentDataProperty: "statusVocabularyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : joined(vErrors, validate178.errors);
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
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate185(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
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
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema77 = { "type": "string", "enum": ["Adopted", "Started", "Planned", "Completed", "Evaluated"] };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate191.errors : joined(vErrors, validate191.errors);
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
  validate190.errors = vErrors;
  return errors === 0;
}
validate190.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
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
      if (!validate190(data.milestoneCategory, { instancePath: instancePath + "/milestoneCategory", parentData: data, parentDataProperty: "milestoneCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate190.errors : joined(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.startDate !== void 0 && func0.call(data, "startDate")) {
      if (!validate115(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.endDate !== void 0 && func0.call(data, "endDate")) {
      if (!validate115(data.endDate, { instancePath: instancePath + "/endDate", parentData: data, parentDataProperty: "endDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
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
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
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
      if (!validate189(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate189.errors : joined(vErrors, validate189.errors);
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
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate199.evaluated;
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
  validate199.errors = vErrors;
  return errors === 0;
}
validate199.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "fileName": { "$ref": "#/$defs/xsd.string" }, "documentLanguageCodeBag": { "$ref": "#/$defs/DocumentLanguageCodeBagType" }, "mediaTypeText": { "$ref": "#/$defs/MediaTypeTextType" }, "documentDate": { "$ref": "#/$defs/DateType" }, "contentHashText": { "$ref": "#/$defs/ContentHashTextType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag"], "additionalProperties": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
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
      if (!validate74(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
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
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern12 = new RegExp("^(?:[A-Za-z0-9!#$&\\^_.+\\-]+/[A-Za-z0-9!#$&\\^_.+\\-]+)$", "u");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func111(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern12.test(data)) {
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
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^(?:[0-9a-f]{64})$", "u");
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
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
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!func0.call(schema80.properties, key0)) {
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.fileName !== void 0 && func0.call(data, "fileName")) {
      if (!validate54(data.fileName, { instancePath: instancePath + "/fileName", parentData: data, parentDataProperty: "fileName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentLanguageCodeBag !== void 0 && func0.call(data, "documentLanguageCodeBag")) {
      if (!validate207(data.documentLanguageCodeBag, { instancePath: instancePath + "/documentLanguageCodeBag", parentData: data, parentDataProperty: "documentLanguageCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate207.errors : joined(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.mediaTypeText !== void 0 && func0.call(data, "mediaTypeText")) {
      if (!validate210(data.mediaTypeText, { instancePath: instancePath + "/mediaTypeText", parentData: data, parentDataProperty: "mediaTypeText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate210.errors : joined(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentDate !== void 0 && func0.call(data, "documentDate")) {
      if (!validate115(data.documentDate, { instancePath: instancePath + "/documentDate", parentData: data, parentDataProperty: "documentDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.contentHashText !== void 0 && func0.call(data, "contentHashText")) {
      if (!validate214(data.contentHashText, { instancePath: instancePath + "/contentHashText", parentData: data, parentDataProperty: "contentHashText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
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
      if (!validate203(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
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
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
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
      if (!validate115(data.evaluationDate, { instancePath: instancePath + "/evaluationDate", parentData: data, parentDataProperty: "evaluationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluationOutcomeTextBag !== void 0 && func0.call(data, "evaluationOutcomeTextBag")) {
      if (!validate224(data.evaluationOutcomeTextBag, { instancePath: instancePath + "/evaluationOutcomeTextBag", parentData: data, parentDataProperty: "evaluationOutcomeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : joined(vErrors, validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.nextEvaluationDate !== void 0 && func0.call(data, "nextEvaluationDate")) {
      if (!validate115(data.nextEvaluationDate, { instancePath: instancePath + "/nextEvaluationDate", parentData: data, parentDataProperty: "nextEvaluationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
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
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
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
      if (!func0.call(schema62.properties, key0)) {
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
      if (!validate160(data.addressedItemIdentifierBag, { instancePath: instancePath + "/addressedItemIdentifierBag", parentData: data, parentDataProperty: "addressedItemIdentifierBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate160.errors : joined(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseReference !== void 0 && func0.call(data, "responseReference")) {
      if (!validate165(data.responseReference, { instancePath: instancePath + "/responseReference", parentData: data, parentDataProperty: "responseReference", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : joined(vErrors, validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate169(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.originalStatus !== void 0 && func0.call(data, "originalStatus")) {
      if (!validate174(data.originalStatus, { instancePath: instancePath + "/originalStatus", parentData: data, parentDataProperty: "originalStatus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : joined(vErrors, validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.progressMeasure !== void 0 && func0.call(data, "progressMeasure")) {
      if (!validate184(data.progressMeasure, { instancePath: instancePath + "/progressMeasure", parentData: data, parentDataProperty: "progressMeasure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate184.errors : joined(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestoneBag !== void 0 && func0.call(data, "milestoneBag")) {
      if (!validate188(data.milestoneBag, { instancePath: instancePath + "/milestoneBag", parentData: data, parentDataProperty: "milestoneBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate188.errors : joined(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseTextBag !== void 0 && func0.call(data, "responseTextBag")) {
      if (!validate199(data.responseTextBag, { instancePath: instancePath + "/responseTextBag", parentData: data, parentDataProperty: "responseTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate199.errors : joined(vErrors, validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidenceDocumentBag !== void 0 && func0.call(data, "evidenceDocumentBag")) {
      if (!validate202(data.evidenceDocumentBag, { instancePath: instancePath + "/evidenceDocumentBag", parentData: data, parentDataProperty: "evidenceDocumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate202.errors : joined(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate222(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : joined(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate159(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate159.errors : joined(vErrors, validate159.errors);
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
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "object", "properties": { "referenceDate": { "$ref": "#/$defs/DateType" }, "strategyFormCategory": { "$ref": "#/$defs/StrategyFormCategoryType" }, "alignmentTextBag": { "$ref": "#/$defs/AlignmentTextBagType" }, "validityPeriod": { "$ref": "#/$defs/DateRangeType" }, "strategyDocumentBag": { "$ref": "#/$defs/StrategyDocumentBagType" }, "evaluationCriterionBag": { "$ref": "#/$defs/EvaluationCriterionBagType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "bureauForum": { "$ref": "#/$defs/BureauForumType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["referenceDate", "strategyFormCategory"], "additionalProperties": false };
var schema88 = { "type": "string", "enum": ["Stand-alone", "Within business planning", "In preparation", "None"] };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate237.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
validate237.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate237(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate237.errors : joined(vErrors, validate237.errors);
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
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate203(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
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
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
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
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate253.evaluated;
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
  validate253.errors = vErrors;
  return errors === 0;
}
validate253.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate249.evaluated;
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
      if (!validate250(data.criterionTextBag, { instancePath: instancePath + "/criterionTextBag", parentData: data, parentDataProperty: "criterionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate250.errors : joined(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.criterionResultTextBag !== void 0 && func0.call(data, "criterionResultTextBag")) {
      if (!validate253(data.criterionResultTextBag, { instancePath: instancePath + "/criterionResultTextBag", parentData: data, parentDataProperty: "criterionResultTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate253.errors : joined(vErrors, validate253.errors);
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
  validate249.errors = vErrors;
  return errors === 0;
}
validate249.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate249(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate249.errors : joined(vErrors, validate249.errors);
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
var schema98 = { "type": "string", "enum": ["Public", "Intellectual property offices", "International Bureau", "Selected partners", "Own staff"] };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema98.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate262(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate262.errors : joined(vErrors, validate262.errors);
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
  validate261.errors = vErrors;
  return errors === 0;
}
validate261.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate266.evaluated;
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
      if (!validate59(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
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
  validate266.errors = vErrors;
  return errors === 0;
}
validate266.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate269.evaluated;
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
      if (!validate74(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
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
  validate269.errors = vErrors;
  return errors === 0;
}
validate269.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate260.evaluated;
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
      if (!validate261(data.audienceCategory, { instancePath: instancePath + "/audienceCategory", parentData: data, parentDataProperty: "audienceCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate261.errors : joined(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate266(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate266.errors : joined(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingLanguageCodeBag !== void 0 && func0.call(data, "sharingLanguageCodeBag")) {
      if (!validate269(data.sharingLanguageCodeBag, { instancePath: instancePath + "/sharingLanguageCodeBag", parentData: data, parentDataProperty: "sharingLanguageCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate269.errors : joined(vErrors, validate269.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingDate !== void 0 && func0.call(data, "sharingDate")) {
      if (!validate115(data.sharingDate, { instancePath: instancePath + "/sharingDate", parentData: data, parentDataProperty: "sharingDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
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
  validate260.errors = vErrors;
  return errors === 0;
}
validate260.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate260(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate260.errors : joined(vErrors, validate260.errors);
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
  validate259.errors = vErrors;
  return errors === 0;
}
validate259.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "type": "string", "enum": ["Considered", "Planned", "Pilot", "In development", "In operation", "Discontinued"] };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate280.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema103.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
validate280.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate280(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate280.errors : joined(vErrors, validate280.errors);
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
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate286.evaluated;
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
  validate286.errors = vErrors;
  return errors === 0;
}
validate286.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastMeetingDate !== void 0 && func0.call(data, "lastMeetingDate")) {
      if (!validate115(data.lastMeetingDate, { instancePath: instancePath + "/lastMeetingDate", parentData: data, parentDataProperty: "lastMeetingDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
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
      if (!func0.call(schema86.properties, key0)) {
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategyFormCategory !== void 0 && func0.call(data, "strategyFormCategory")) {
      if (!validate236(data.strategyFormCategory, { instancePath: instancePath + "/strategyFormCategory", parentData: data, parentDataProperty: "strategyFormCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate236.errors : joined(vErrors, validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.alignmentTextBag !== void 0 && func0.call(data, "alignmentTextBag")) {
      if (!validate241(data.alignmentTextBag, { instancePath: instancePath + "/alignmentTextBag", parentData: data, parentDataProperty: "alignmentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate241.errors : joined(vErrors, validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.validityPeriod !== void 0 && func0.call(data, "validityPeriod")) {
      if (!validate114(data.validityPeriod, { instancePath: instancePath + "/validityPeriod", parentData: data, parentDataProperty: "validityPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategyDocumentBag !== void 0 && func0.call(data, "strategyDocumentBag")) {
      if (!validate245(data.strategyDocumentBag, { instancePath: instancePath + "/strategyDocumentBag", parentData: data, parentDataProperty: "strategyDocumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : joined(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluationCriterionBag !== void 0 && func0.call(data, "evaluationCriterionBag")) {
      if (!validate248(data.evaluationCriterionBag, { instancePath: instancePath + "/evaluationCriterionBag", parentData: data, parentDataProperty: "evaluationCriterionBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate248.errors : joined(vErrors, validate248.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate222(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : joined(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.bureauForum !== void 0 && func0.call(data, "bureauForum")) {
      if (!validate277(data.bureauForum, { instancePath: instancePath + "/bureauForum", parentData: data, parentDataProperty: "bureauForum", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : joined(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema107 = { "type": "object", "properties": { "collectionIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "ipRightCategory": { "$ref": "#/$defs/IPRightCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "documentKindText": { "$ref": "#/$defs/xsd.token" }, "coveragePeriod": { "$ref": "#/$defs/DateRangeType" }, "countUnitCategory": { "$ref": "#/$defs/CountUnitCategoryType" }, "referenceDate": { "$ref": "#/$defs/DateType" }, "holdingTotalQuantity": { "$ref": "#/$defs/xsd.nonNegativeInteger" }, "holdingBag": { "$ref": "#/$defs/HoldingBagType" }, "targetDate": { "$ref": "#/$defs/DateType" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["collectionIdentifier", "ipRightCategory", "countUnitCategory"], "additionalProperties": false };
var schema109 = { "type": "string", "enum": ["Patent", "Utility model", "Supplementary protection certificate", "Trademark", "Industrial design", "Geographical indication", "Copyright", "Plant variety", "Other"] };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate303.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema109.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
validate303.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate303(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate303.errors : joined(vErrors, validate303.errors);
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
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema111 = { "type": "string", "enum": ["Document", "Page", "Record", "Image"] };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema111.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate310.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate311(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate311.errors : joined(vErrors, validate311.errors);
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
  validate310.errors = vErrors;
  return errors === 0;
}
validate310.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema115 = { "type": "string", "enum": ["Paper only", "Image only", "Full text", "XML", "JSON"] };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate320.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema115.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
validate320.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate319.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate320(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate320.errors : joined(vErrors, validate320.errors);
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
  validate319.errors = vErrors;
  return errors === 0;
}
validate319.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate185(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
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
  validate325.errors = vErrors;
  return errors === 0;
}
validate325.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate318.evaluated;
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
      if (!validate319(data.holdingFormCategory, { instancePath: instancePath + "/holdingFormCategory", parentData: data, parentDataProperty: "holdingFormCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate319.errors : joined(vErrors, validate319.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingQuantity !== void 0 && func0.call(data, "holdingQuantity")) {
      if (!validate69(data.holdingQuantity, { instancePath: instancePath + "/holdingQuantity", parentData: data, parentDataProperty: "holdingQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingMeasure !== void 0 && func0.call(data, "holdingMeasure")) {
      if (!validate325(data.holdingMeasure, { instancePath: instancePath + "/holdingMeasure", parentData: data, parentDataProperty: "holdingMeasure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate325.errors : joined(vErrors, validate325.errors);
        errors = vErrors.length;
      }
    }
    if (data.estimateIndicator !== void 0 && func0.call(data, "estimateIndicator")) {
      if (!validate156(data.estimateIndicator, { instancePath: instancePath + "/estimateIndicator", parentData: data, parentDataProperty: "estimateIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
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
  validate318.errors = vErrors;
  return errors === 0;
}
validate318.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate318(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate318.errors : joined(vErrors, validate318.errors);
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
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema120 = { "type": "string", "enum": ["ST.3", "ST.6", "ST.9", "ST.10/C", "ST.13", "ST.14", "ST.16", "ST.18", "ST.26", "ST.27", "ST.36", "ST.37", "ST.50", "ST.60", "ST.61", "ST.66", "ST.67", "ST.68", "ST.69", "ST.80", "ST.86", "ST.87", "ST.88", "ST.90", "ST.91", "ST.96", "ST.97"] };
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate335.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema120.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
validate335.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^(?:ST\\.[0-9]{1,3}(/[A-D])?)$", "u");
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
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
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
  validate337.errors = vErrors;
  return errors === 0;
}
validate337.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate334.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate335(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate335.errors : joined(vErrors, validate335.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!validate337(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate337.errors : joined(vErrors, validate337.errors);
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
  validate334.errors = vErrors;
  return errors === 0;
}
validate334.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate333.evaluated;
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
      if (!validate334(data.wipoStandardNumber, { instancePath: instancePath + "/wipoStandardNumber", parentData: data, parentDataProperty: "wipoStandardNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate334.errors : joined(vErrors, validate334.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardVersionText !== void 0 && func0.call(data, "standardVersionText")) {
      if (!validate57(data.standardVersionText, { instancePath: instancePath + "/standardVersionText", parentData: data, parentDataProperty: "standardVersionText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
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
  validate333.errors = vErrors;
  return errors === 0;
}
validate333.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate333(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate333.errors : joined(vErrors, validate333.errors);
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
  validate332.errors = vErrors;
  return errors === 0;
}
validate332.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func0.call(schema107.properties, key0)) {
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
      if (!validate101(data.collectionIdentifier, { instancePath: instancePath + "/collectionIdentifier", parentData: data, parentDataProperty: "collectionIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategory !== void 0 && func0.call(data, "ipRightCategory")) {
      if (!validate302(data.ipRightCategory, { instancePath: instancePath + "/ipRightCategory", parentData: data, parentDataProperty: "ipRightCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : joined(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentKindText !== void 0 && func0.call(data, "documentKindText")) {
      if (!validate57(data.documentKindText, { instancePath: instancePath + "/documentKindText", parentData: data, parentDataProperty: "documentKindText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.coveragePeriod !== void 0 && func0.call(data, "coveragePeriod")) {
      if (!validate114(data.coveragePeriod, { instancePath: instancePath + "/coveragePeriod", parentData: data, parentDataProperty: "coveragePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.countUnitCategory !== void 0 && func0.call(data, "countUnitCategory")) {
      if (!validate310(data.countUnitCategory, { instancePath: instancePath + "/countUnitCategory", parentData: data, parentDataProperty: "countUnitCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate310.errors : joined(vErrors, validate310.errors);
        errors = vErrors.length;
      }
    }
    if (data.referenceDate !== void 0 && func0.call(data, "referenceDate")) {
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingTotalQuantity !== void 0 && func0.call(data, "holdingTotalQuantity")) {
      if (!validate69(data.holdingTotalQuantity, { instancePath: instancePath + "/holdingTotalQuantity", parentData: data, parentDataProperty: "holdingTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.holdingBag !== void 0 && func0.call(data, "holdingBag")) {
      if (!validate317(data.holdingBag, { instancePath: instancePath + "/holdingBag", parentData: data, parentDataProperty: "holdingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate317.errors : joined(vErrors, validate317.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetDate !== void 0 && func0.call(data, "targetDate")) {
      if (!validate115(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate332(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate332.errors : joined(vErrors, validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate300(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate300.errors : joined(vErrors, validate300.errors);
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
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema123 = { "type": "object", "properties": { "channelPurposeCategory": { "$ref": "#/$defs/ChannelPurposeCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "recipientTextBag": { "$ref": "#/$defs/RecipientTextBagType" }, "dataFormatTextBag": { "$ref": "#/$defs/DataFormatTextBagType" }, "frequencyCategory": { "$ref": "#/$defs/FrequencyCategoryType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["channelPurposeCategory"], "additionalProperties": false };
var schema125 = { "type": "string", "enum": ["Publication", "Exchange", "Bulk download", "Search"] };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate352.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema125.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
validate352.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate351.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate352(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate352.errors : joined(vErrors, validate352.errors);
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
  validate351.errors = vErrors;
  return errors === 0;
}
validate351.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate357.evaluated;
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
  validate357.errors = vErrors;
  return errors === 0;
}
validate357.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate360.evaluated;
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
      if (!validate57(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
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
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema129 = { "type": "string", "enum": ["Continuous", "Daily", "Weekly", "Monthly", "Quarterly", "Yearly", "Irregular"] };
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate364.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema129.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate364.errors = vErrors;
  return errors === 0;
}
validate364.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate363.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate364(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate364.errors : joined(vErrors, validate364.errors);
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
  validate363.errors = vErrors;
  return errors === 0;
}
validate363.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate350.evaluated;
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
      if (!func0.call(schema123.properties, key0)) {
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
      if (!validate351(data.channelPurposeCategory, { instancePath: instancePath + "/channelPurposeCategory", parentData: data, parentDataProperty: "channelPurposeCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate351.errors : joined(vErrors, validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipientTextBag !== void 0 && func0.call(data, "recipientTextBag")) {
      if (!validate357(data.recipientTextBag, { instancePath: instancePath + "/recipientTextBag", parentData: data, parentDataProperty: "recipientTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate357.errors : joined(vErrors, validate357.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataFormatTextBag !== void 0 && func0.call(data, "dataFormatTextBag")) {
      if (!validate360(data.dataFormatTextBag, { instancePath: instancePath + "/dataFormatTextBag", parentData: data, parentDataProperty: "dataFormatTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate360.errors : joined(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequencyCategory !== void 0 && func0.call(data, "frequencyCategory")) {
      if (!validate363(data.frequencyCategory, { instancePath: instancePath + "/frequencyCategory", parentData: data, parentDataProperty: "frequencyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate363.errors : joined(vErrors, validate363.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate332(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate332.errors : joined(vErrors, validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate350.errors = vErrors;
  return errors === 0;
}
validate350.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate349.evaluated;
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
      if (!validate350(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate350.errors : joined(vErrors, validate350.errors);
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
  validate349.errors = vErrors;
  return errors === 0;
}
validate349.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate379.evaluated;
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
  validate379.errors = vErrors;
  return errors === 0;
}
validate379.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate266(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate266.errors : joined(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate379(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate379.errors : joined(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.assistancePeriod !== void 0 && func0.call(data, "assistancePeriod")) {
      if (!validate114(data.assistancePeriod, { instancePath: instancePath + "/assistancePeriod", parentData: data, parentDataProperty: "assistancePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate376.errors = vErrors;
  return errors === 0;
}
validate376.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate376(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate376.errors : joined(vErrors, validate376.errors);
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
  validate375.errors = vErrors;
  return errors === 0;
}
validate375.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.collectionBag !== void 0 && func0.call(data, "collectionBag")) {
      if (!validate299(data.collectionBag, { instancePath: instancePath + "/collectionBag", parentData: data, parentDataProperty: "collectionBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate299.errors : joined(vErrors, validate299.errors);
        errors = vErrors.length;
      }
    }
    if (data.disseminationChannelBag !== void 0 && func0.call(data, "disseminationChannelBag")) {
      if (!validate349(data.disseminationChannelBag, { instancePath: instancePath + "/disseminationChannelBag", parentData: data, parentDataProperty: "disseminationChannelBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate349.errors : joined(vErrors, validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.assistanceBag !== void 0 && func0.call(data, "assistanceBag")) {
      if (!validate375(data.assistanceBag, { instancePath: instancePath + "/assistanceBag", parentData: data, parentDataProperty: "assistanceBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate375.errors : joined(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema137 = { "type": "string", "enum": ["Strategy", "Management policy", "Protection policy", "Guidelines"] };
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate397.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema137.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate397.errors = vErrors;
  return errors === 0;
}
validate397.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate397(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate397.errors : joined(vErrors, validate397.errors);
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
  validate396.errors = vErrors;
  return errors === 0;
}
validate396.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate395.evaluated;
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
      if (!validate396(data.instrumentCategory, { instancePath: instancePath + "/instrumentCategory", parentData: data, parentDataProperty: "instrumentCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate396.errors : joined(vErrors, validate396.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate169(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate115(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate203(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate395.errors = vErrors;
  return errors === 0;
}
validate395.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate394.evaluated;
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
      if (!validate395(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate395.errors : joined(vErrors, validate395.errors);
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
  validate394.errors = vErrors;
  return errors === 0;
}
validate394.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema140 = { "type": "string", "enum": ["Free of charge", "Marginal cost", "Other"] };
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate412.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema140.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate412.errors = vErrors;
  return errors === 0;
}
validate412.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate412(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate412.errors : joined(vErrors, validate412.errors);
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
  validate411.errors = vErrors;
  return errors === 0;
}
validate411.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate416.evaluated;
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
  validate416.errors = vErrors;
  return errors === 0;
}
validate416.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate419.evaluated;
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
  validate419.errors = vErrors;
  return errors === 0;
}
validate419.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate410.evaluated;
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
      if (!validate411(data.priceCategory, { instancePath: instancePath + "/priceCategory", parentData: data, parentDataProperty: "priceCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate411.errors : joined(vErrors, validate411.errors);
        errors = vErrors.length;
      }
    }
    if (data.priceTextBag !== void 0 && func0.call(data, "priceTextBag")) {
      if (!validate416(data.priceTextBag, { instancePath: instancePath + "/priceTextBag", parentData: data, parentDataProperty: "priceTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate416.errors : joined(vErrors, validate416.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessBarrierTextBag !== void 0 && func0.call(data, "accessBarrierTextBag")) {
      if (!validate419(data.accessBarrierTextBag, { instancePath: instancePath + "/accessBarrierTextBag", parentData: data, parentDataProperty: "accessBarrierTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate419.errors : joined(vErrors, validate419.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate410.errors = vErrors;
  return errors === 0;
}
validate410.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.governanceInstrumentBag !== void 0 && func0.call(data, "governanceInstrumentBag")) {
      if (!validate394(data.governanceInstrumentBag, { instancePath: instancePath + "/governanceInstrumentBag", parentData: data, parentDataProperty: "governanceInstrumentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate394.errors : joined(vErrors, validate394.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataAccess !== void 0 && func0.call(data, "dataAccess")) {
      if (!validate410(data.dataAccess, { instancePath: instancePath + "/dataAccess", parentData: data, parentDataProperty: "dataAccess", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate410.errors : joined(vErrors, validate410.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate222(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : joined(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate392.errors = vErrors;
  return errors === 0;
}
validate392.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema143 = { "type": "object", "properties": { "referenceDate": { "$ref": "#/$defs/DateType" }, "businessProblemBag": { "$ref": "#/$defs/BusinessProblemBagType" }, "stakeholderInvolvementBag": { "$ref": "#/$defs/StakeholderInvolvementBagType" }, "awarenessActivityBag": { "$ref": "#/$defs/AwarenessActivityBagType" }, "optionAssessmentBag": { "$ref": "#/$defs/OptionAssessmentBagType" }, "apiPolicy": { "$ref": "#/$defs/TechnologyPolicyType" }, "cloudPolicy": { "$ref": "#/$defs/TechnologyPolicyType" }, "legalAmendmentBag": { "$ref": "#/$defs/LegalAmendmentBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["referenceDate"], "additionalProperties": false };
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate435.evaluated;
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
  validate435.errors = vErrors;
  return errors === 0;
}
validate435.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate434.evaluated;
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
      if (!validate435(data.problemTextBag, { instancePath: instancePath + "/problemTextBag", parentData: data, parentDataProperty: "problemTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate435.errors : joined(vErrors, validate435.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate379(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate379.errors : joined(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate434.errors = vErrors;
  return errors === 0;
}
validate434.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate433.evaluated;
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
      if (!validate434(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate434.errors : joined(vErrors, validate434.errors);
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
  validate433.errors = vErrors;
  return errors === 0;
}
validate433.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema150 = { "type": "string", "enum": ["Applicants", "Representatives", "Staff", "Other offices", "Public"] };
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate448.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema150.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate448.errors = vErrors;
  return errors === 0;
}
validate448.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate447.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate448(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate448.errors : joined(vErrors, validate448.errors);
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
  validate447.errors = vErrors;
  return errors === 0;
}
validate447.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate447(data.stakeholderCategory, { instancePath: instancePath + "/stakeholderCategory", parentData: data, parentDataProperty: "stakeholderCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate447.errors : joined(vErrors, validate447.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
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
  validate446.errors = vErrors;
  return errors === 0;
}
validate446.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate445.evaluated;
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
      if (!validate446(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate446.errors : joined(vErrors, validate446.errors);
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
  validate445.errors = vErrors;
  return errors === 0;
}
validate445.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate457.evaluated;
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
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.activityDate !== void 0 && func0.call(data, "activityDate")) {
      if (!validate115(data.activityDate, { instancePath: instancePath + "/activityDate", parentData: data, parentDataProperty: "activityDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
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
  validate457.errors = vErrors;
  return errors === 0;
}
validate457.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate456.evaluated;
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
      if (!validate457(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate457.errors : joined(vErrors, validate457.errors);
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
  validate456.errors = vErrors;
  return errors === 0;
}
validate456.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate466.errors = vErrors;
  return errors === 0;
}
validate466.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate469.evaluated;
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
  validate469.errors = vErrors;
  return errors === 0;
}
validate469.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.advantageTextBag !== void 0 && func0.call(data, "advantageTextBag")) {
      if (!validate466(data.advantageTextBag, { instancePath: instancePath + "/advantageTextBag", parentData: data, parentDataProperty: "advantageTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate466.errors : joined(vErrors, validate466.errors);
        errors = vErrors.length;
      }
    }
    if (data.disadvantageTextBag !== void 0 && func0.call(data, "disadvantageTextBag")) {
      if (!validate469(data.disadvantageTextBag, { instancePath: instancePath + "/disadvantageTextBag", parentData: data, parentDataProperty: "disadvantageTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate469.errors : joined(vErrors, validate469.errors);
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
  validate464.errors = vErrors;
  return errors === 0;
}
validate464.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate463.evaluated;
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
      if (!validate464(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate464.errors : joined(vErrors, validate464.errors);
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
  validate463.errors = vErrors;
  return errors === 0;
}
validate463.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate474.evaluated;
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
      if (!validate169(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate115(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate203(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate474.errors = vErrors;
  return errors === 0;
}
validate474.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema161 = { "type": "string", "enum": ["Automated decisions", "Qualified electronic signature"] };
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate487.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema161.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
validate487.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate486.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate487(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate487.errors : joined(vErrors, validate487.errors);
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
  validate486.errors = vErrors;
  return errors === 0;
}
validate486.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema163 = { "type": "string", "enum": ["Considered", "Drafted", "Adopted", "In force", "Rejected"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema163.enum }, message: "must be equal to one of the allowed values" };
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
validate492.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate491(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate491.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate492(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate492.errors : joined(vErrors, validate492.errors);
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
  validate491.errors = vErrors;
  return errors === 0;
}
validate491.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate496.errors = vErrors;
  return errors === 0;
}
validate496.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate485.evaluated;
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
      if (!validate486(data.legalChangeCategory, { instancePath: instancePath + "/legalChangeCategory", parentData: data, parentDataProperty: "legalChangeCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate486.errors : joined(vErrors, validate486.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalStageCategory !== void 0 && func0.call(data, "legalStageCategory")) {
      if (!validate491(data.legalStageCategory, { instancePath: instancePath + "/legalStageCategory", parentData: data, parentDataProperty: "legalStageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate491.errors : joined(vErrors, validate491.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalActTextBag !== void 0 && func0.call(data, "legalActTextBag")) {
      if (!validate496(data.legalActTextBag, { instancePath: instancePath + "/legalActTextBag", parentData: data, parentDataProperty: "legalActTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate496.errors : joined(vErrors, validate496.errors);
        errors = vErrors.length;
      }
    }
    if (data.entryForceDate !== void 0 && func0.call(data, "entryForceDate")) {
      if (!validate115(data.entryForceDate, { instancePath: instancePath + "/entryForceDate", parentData: data, parentDataProperty: "entryForceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate485.errors = vErrors;
  return errors === 0;
}
validate485.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate484.evaluated;
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
      if (!validate485(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate485.errors : joined(vErrors, validate485.errors);
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
  validate484.errors = vErrors;
  return errors === 0;
}
validate484.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate431.evaluated;
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
      if (!func0.call(schema143.properties, key0)) {
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.businessProblemBag !== void 0 && func0.call(data, "businessProblemBag")) {
      if (!validate433(data.businessProblemBag, { instancePath: instancePath + "/businessProblemBag", parentData: data, parentDataProperty: "businessProblemBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate433.errors : joined(vErrors, validate433.errors);
        errors = vErrors.length;
      }
    }
    if (data.stakeholderInvolvementBag !== void 0 && func0.call(data, "stakeholderInvolvementBag")) {
      if (!validate445(data.stakeholderInvolvementBag, { instancePath: instancePath + "/stakeholderInvolvementBag", parentData: data, parentDataProperty: "stakeholderInvolvementBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate445.errors : joined(vErrors, validate445.errors);
        errors = vErrors.length;
      }
    }
    if (data.awarenessActivityBag !== void 0 && func0.call(data, "awarenessActivityBag")) {
      if (!validate456(data.awarenessActivityBag, { instancePath: instancePath + "/awarenessActivityBag", parentData: data, parentDataProperty: "awarenessActivityBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate456.errors : joined(vErrors, validate456.errors);
        errors = vErrors.length;
      }
    }
    if (data.optionAssessmentBag !== void 0 && func0.call(data, "optionAssessmentBag")) {
      if (!validate463(data.optionAssessmentBag, { instancePath: instancePath + "/optionAssessmentBag", parentData: data, parentDataProperty: "optionAssessmentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate463.errors : joined(vErrors, validate463.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiPolicy !== void 0 && func0.call(data, "apiPolicy")) {
      if (!validate474(data.apiPolicy, { instancePath: instancePath + "/apiPolicy", parentData: data, parentDataProperty: "apiPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate474.errors : joined(vErrors, validate474.errors);
        errors = vErrors.length;
      }
    }
    if (data.cloudPolicy !== void 0 && func0.call(data, "cloudPolicy")) {
      if (!validate474(data.cloudPolicy, { instancePath: instancePath + "/cloudPolicy", parentData: data, parentDataProperty: "cloudPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate474.errors : joined(vErrors, validate474.errors);
        errors = vErrors.length;
      }
    }
    if (data.legalAmendmentBag !== void 0 && func0.call(data, "legalAmendmentBag")) {
      if (!validate484(data.legalAmendmentBag, { instancePath: instancePath + "/legalAmendmentBag", parentData: data, parentDataProperty: "legalAmendmentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate484.errors : joined(vErrors, validate484.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate431.errors = vErrors;
  return errors === 0;
}
validate431.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema167 = { "type": "object", "properties": { "useCaseIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "technologyCategoryBag": { "$ref": "#/$defs/TechnologyCategoryBagType" }, "technologyFunctionCategory": { "$ref": "#/$defs/TechnologyFunctionCategoryType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "riskAssessment": { "$ref": "#/$defs/RiskAssessmentType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "smallOfficeOfferIndicator": { "$ref": "#/$defs/xsd.boolean" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["useCaseIdentifier", "titleTextBag", "technologyCategoryBag", "stageCategory"], "additionalProperties": false };
var schema170 = { "type": "string", "enum": ["Artificial intelligence", "Machine translation", "Blockchain", "Image recognition", "Natural language processing", "Robotic process automation"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema170.enum }, message: "must be equal to one of the allowed values" };
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
validate518.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate517(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate517.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate518(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate518.errors : joined(vErrors, validate518.errors);
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
  validate517.errors = vErrors;
  return errors === 0;
}
validate517.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate516.evaluated;
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
      if (!validate517(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate517.errors : joined(vErrors, validate517.errors);
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
  validate516.errors = vErrors;
  return errors === 0;
}
validate516.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema172 = { "type": "string", "enum": ["Classification", "Prior art search", "Image search", "Translation", "Formality examination", "Substantive examination", "Data capture", "User service", "Register and evidence"] };
function validate524(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate524.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema172.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate524.errors = vErrors;
  return errors === 0;
}
validate524.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate523(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate523.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate524(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate524.errors : joined(vErrors, validate524.errors);
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
  validate523.errors = vErrors;
  return errors === 0;
}
validate523.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema176 = { "type": "string", "enum": ["Policies", "Regulations", "Operations"] };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate532.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema176.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
validate532.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate531.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate532(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate532.errors : joined(vErrors, validate532.errors);
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
  validate531.errors = vErrors;
  return errors === 0;
}
validate531.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate530(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate530.evaluated;
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
      if (!validate531(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate531.errors : joined(vErrors, validate531.errors);
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
  validate530.errors = vErrors;
  return errors === 0;
}
validate530.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate538.errors = vErrors;
  return errors === 0;
}
validate538.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate529(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate529.evaluated;
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
      if (!validate530(data.riskAreaCategoryBag, { instancePath: instancePath + "/riskAreaCategoryBag", parentData: data, parentDataProperty: "riskAreaCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate530.errors : joined(vErrors, validate530.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessmentDate !== void 0 && func0.call(data, "assessmentDate")) {
      if (!validate115(data.assessmentDate, { instancePath: instancePath + "/assessmentDate", parentData: data, parentDataProperty: "assessmentDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessmentOutcomeTextBag !== void 0 && func0.call(data, "assessmentOutcomeTextBag")) {
      if (!validate538(data.assessmentOutcomeTextBag, { instancePath: instancePath + "/assessmentOutcomeTextBag", parentData: data, parentDataProperty: "assessmentOutcomeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate538.errors : joined(vErrors, validate538.errors);
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
  validate529.errors = vErrors;
  return errors === 0;
}
validate529.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate513.evaluated;
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
      if (!func0.call(schema167.properties, key0)) {
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
      if (!validate101(data.useCaseIdentifier, { instancePath: instancePath + "/useCaseIdentifier", parentData: data, parentDataProperty: "useCaseIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologyCategoryBag !== void 0 && func0.call(data, "technologyCategoryBag")) {
      if (!validate516(data.technologyCategoryBag, { instancePath: instancePath + "/technologyCategoryBag", parentData: data, parentDataProperty: "technologyCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate516.errors : joined(vErrors, validate516.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologyFunctionCategory !== void 0 && func0.call(data, "technologyFunctionCategory")) {
      if (!validate523(data.technologyFunctionCategory, { instancePath: instancePath + "/technologyFunctionCategory", parentData: data, parentDataProperty: "technologyFunctionCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate523.errors : joined(vErrors, validate523.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.riskAssessment !== void 0 && func0.call(data, "riskAssessment")) {
      if (!validate529(data.riskAssessment, { instancePath: instancePath + "/riskAssessment", parentData: data, parentDataProperty: "riskAssessment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate529.errors : joined(vErrors, validate529.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.smallOfficeOfferIndicator !== void 0 && func0.call(data, "smallOfficeOfferIndicator")) {
      if (!validate156(data.smallOfficeOfferIndicator, { instancePath: instancePath + "/smallOfficeOfferIndicator", parentData: data, parentDataProperty: "smallOfficeOfferIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate513.errors = vErrors;
  return errors === 0;
}
validate513.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate513(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate513.errors : joined(vErrors, validate513.errors);
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
  validate512.errors = vErrors;
  return errors === 0;
}
validate512.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.useCaseBag !== void 0 && func0.call(data, "useCaseBag")) {
      if (!validate512(data.useCaseBag, { instancePath: instancePath + "/useCaseBag", parentData: data, parentDataProperty: "useCaseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate512.errors : joined(vErrors, validate512.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate510.errors = vErrors;
  return errors === 0;
}
validate510.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema180 = { "type": "object", "properties": { "assetCategory": { "$ref": "#/$defs/AssetCategoryType" }, "assetDirectionCategory": { "$ref": "#/$defs/AssetDirectionCategoryType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "licenceTextBag": { "$ref": "#/$defs/LicenceTextBagType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "partnerOfficeCodeBag": { "$ref": "#/$defs/PartnerOfficeCodeBagType" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["assetCategory", "assetDirectionCategory", "titleTextBag"], "additionalProperties": false };
var schema182 = { "type": "string", "enum": ["Reference architecture", "Technology", "Platform"] };
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate560.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema182.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate560.errors = vErrors;
  return errors === 0;
}
validate560.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate559.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate560(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate560.errors : joined(vErrors, validate560.errors);
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
  validate559.errors = vErrors;
  return errors === 0;
}
validate559.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema183 = { "type": "string", "enum": ["Shared", "Taken over"] };
function validate564(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate564.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema183.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate564.errors = vErrors;
  return errors === 0;
}
validate564.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate567(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate567.evaluated;
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
  validate567.errors = vErrors;
  return errors === 0;
}
validate567.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func0.call(schema180.properties, key0)) {
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
      if (!validate559(data.assetCategory, { instancePath: instancePath + "/assetCategory", parentData: data, parentDataProperty: "assetCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate559.errors : joined(vErrors, validate559.errors);
        errors = vErrors.length;
      }
    }
    if (data.assetDirectionCategory !== void 0 && func0.call(data, "assetDirectionCategory")) {
      if (!validate564(data.assetDirectionCategory, { instancePath: instancePath + "/assetDirectionCategory", parentData: data, parentDataProperty: "assetDirectionCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate564.errors : joined(vErrors, validate564.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.licenceTextBag !== void 0 && func0.call(data, "licenceTextBag")) {
      if (!validate567(data.licenceTextBag, { instancePath: instancePath + "/licenceTextBag", parentData: data, parentDataProperty: "licenceTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate567.errors : joined(vErrors, validate567.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate266(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate266.errors : joined(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate558.errors = vErrors;
  return errors === 0;
}
validate558.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate557.evaluated;
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
      if (!validate558(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate558.errors : joined(vErrors, validate558.errors);
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
  validate557.errors = vErrors;
  return errors === 0;
}
validate557.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate578(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate578.evaluated;
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate578.errors = vErrors;
  return errors === 0;
}
validate578.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate555.evaluated;
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharedAssetBag !== void 0 && func0.call(data, "sharedAssetBag")) {
      if (!validate557(data.sharedAssetBag, { instancePath: instancePath + "/sharedAssetBag", parentData: data, parentDataProperty: "sharedAssetBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate557.errors : joined(vErrors, validate557.errors);
        errors = vErrors.length;
      }
    }
    if (data.bureauPlatform !== void 0 && func0.call(data, "bureauPlatform")) {
      if (!validate578(data.bureauPlatform, { instancePath: instancePath + "/bureauPlatform", parentData: data, parentDataProperty: "bureauPlatform", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate578.errors : joined(vErrors, validate578.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate555.errors = vErrors;
  return errors === 0;
}
validate555.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema188 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "projectRoleCategory": { "$ref": "#/$defs/ProjectRoleCategoryType" }, "subjectTextBag": { "$ref": "#/$defs/SubjectTextBagType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "partnerOfficeCodeBag": { "$ref": "#/$defs/PartnerOfficeCodeBagType" }, "projectPeriod": { "$ref": "#/$defs/DateRangeType" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag", "projectRoleCategory"], "additionalProperties": false };
var schema190 = { "type": "string", "enum": ["Proposer", "Participant"] };
function validate597(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate597.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema190.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate597.errors = vErrors;
  return errors === 0;
}
validate597.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate596(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate596.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate597(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate597.errors : joined(vErrors, validate597.errors);
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
  validate596.errors = vErrors;
  return errors === 0;
}
validate596.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate601(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate601.evaluated;
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
  validate601.errors = vErrors;
  return errors === 0;
}
validate601.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate594.evaluated;
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
      if (!func0.call(schema188.properties, key0)) {
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectRoleCategory !== void 0 && func0.call(data, "projectRoleCategory")) {
      if (!validate596(data.projectRoleCategory, { instancePath: instancePath + "/projectRoleCategory", parentData: data, parentDataProperty: "projectRoleCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate596.errors : joined(vErrors, validate596.errors);
        errors = vErrors.length;
      }
    }
    if (data.subjectTextBag !== void 0 && func0.call(data, "subjectTextBag")) {
      if (!validate601(data.subjectTextBag, { instancePath: instancePath + "/subjectTextBag", parentData: data, parentDataProperty: "subjectTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate601.errors : joined(vErrors, validate601.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.partnerOfficeCodeBag !== void 0 && func0.call(data, "partnerOfficeCodeBag")) {
      if (!validate266(data.partnerOfficeCodeBag, { instancePath: instancePath + "/partnerOfficeCodeBag", parentData: data, parentDataProperty: "partnerOfficeCodeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate266.errors : joined(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPeriod !== void 0 && func0.call(data, "projectPeriod")) {
      if (!validate114(data.projectPeriod, { instancePath: instancePath + "/projectPeriod", parentData: data, parentDataProperty: "projectPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate594.errors = vErrors;
  return errors === 0;
}
validate594.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate594(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate594.errors : joined(vErrors, validate594.errors);
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
  validate593.errors = vErrors;
  return errors === 0;
}
validate593.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate156(data.participationIndicator, { instancePath: instancePath + "/participationIndicator", parentData: data, parentDataProperty: "participationIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectRoleCategory !== void 0 && func0.call(data, "projectRoleCategory")) {
      if (!validate596(data.projectRoleCategory, { instancePath: instancePath + "/projectRoleCategory", parentData: data, parentDataProperty: "projectRoleCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate596.errors : joined(vErrors, validate596.errors);
        errors = vErrors.length;
      }
    }
    if (data.startDate !== void 0 && func0.call(data, "startDate")) {
      if (!validate115(data.startDate, { instancePath: instancePath + "/startDate", parentData: data, parentDataProperty: "startDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate613.errors = vErrors;
  return errors === 0;
}
validate613.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema194 = { "type": "object", "properties": { "apiName": { "$ref": "#/$defs/xsd.string" }, "apiVersionNumber": { "$ref": "#/$defs/xsd.string" }, "descriptionTextBag": { "$ref": "#/$defs/DescriptionTextBagType" }, "ipRightCategoryBag": { "$ref": "#/$defs/IPRightCategoryBagType" }, "apiSpecificationURI": { "$ref": "#/$defs/xsd.anyURI" }, "webURI": { "$ref": "#/$defs/xsd.anyURI" }, "conformanceCode": { "$ref": "#/$defs/ConformanceCodeType" }, "standardUseBag": { "$ref": "#/$defs/StandardUseBagType" }, "accessCategory": { "$ref": "#/$defs/AccessCategoryType" }, "apiPublicationDate": { "$ref": "#/$defs/DateType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["apiName"], "additionalProperties": false };
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate628.evaluated;
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
      if (!validate302(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : joined(vErrors, validate302.errors);
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
  validate628.errors = vErrors;
  return errors === 0;
}
validate628.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema196 = { "type": "string", "enum": ["A", "AA", "AAA", "Not conformant", "Not assessed"] };
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
  if (!(data === "A" || data === "AA" || data === "AAA" || data === "Not conformant" || data === "Not assessed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema196.enum }, message: "must be equal to one of the allowed values" };
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
var schema198 = { "type": "string", "enum": ["Open", "Registration", "Restricted"] };
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate637.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema198.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate637.errors = vErrors;
  return errors === 0;
}
validate637.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate636.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate637(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate637.errors : joined(vErrors, validate637.errors);
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
  validate636.errors = vErrors;
  return errors === 0;
}
validate636.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate624.evaluated;
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
      if (!func0.call(schema194.properties, key0)) {
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
      if (!validate54(data.apiName, { instancePath: instancePath + "/apiName", parentData: data, parentDataProperty: "apiName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiVersionNumber !== void 0 && func0.call(data, "apiVersionNumber")) {
      if (!validate54(data.apiVersionNumber, { instancePath: instancePath + "/apiVersionNumber", parentData: data, parentDataProperty: "apiVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.descriptionTextBag !== void 0 && func0.call(data, "descriptionTextBag")) {
      if (!validate286(data.descriptionTextBag, { instancePath: instancePath + "/descriptionTextBag", parentData: data, parentDataProperty: "descriptionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate286.errors : joined(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategoryBag !== void 0 && func0.call(data, "ipRightCategoryBag")) {
      if (!validate628(data.ipRightCategoryBag, { instancePath: instancePath + "/ipRightCategoryBag", parentData: data, parentDataProperty: "ipRightCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate628.errors : joined(vErrors, validate628.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiSpecificationURI !== void 0 && func0.call(data, "apiSpecificationURI")) {
      if (!validate149(data.apiSpecificationURI, { instancePath: instancePath + "/apiSpecificationURI", parentData: data, parentDataProperty: "apiSpecificationURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.conformanceCode !== void 0 && func0.call(data, "conformanceCode")) {
      if (!validate633(data.conformanceCode, { instancePath: instancePath + "/conformanceCode", parentData: data, parentDataProperty: "conformanceCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate633.errors : joined(vErrors, validate633.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardUseBag !== void 0 && func0.call(data, "standardUseBag")) {
      if (!validate332(data.standardUseBag, { instancePath: instancePath + "/standardUseBag", parentData: data, parentDataProperty: "standardUseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate332.errors : joined(vErrors, validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessCategory !== void 0 && func0.call(data, "accessCategory")) {
      if (!validate636(data.accessCategory, { instancePath: instancePath + "/accessCategory", parentData: data, parentDataProperty: "accessCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate636.errors : joined(vErrors, validate636.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiPublicationDate !== void 0 && func0.call(data, "apiPublicationDate")) {
      if (!validate115(data.apiPublicationDate, { instancePath: instancePath + "/apiPublicationDate", parentData: data, parentDataProperty: "apiPublicationDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate624.errors = vErrors;
  return errors === 0;
}
validate624.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate623(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate623.evaluated;
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
      if (!validate624(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate624.errors : joined(vErrors, validate624.errors);
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
  validate623.errors = vErrors;
  return errors === 0;
}
validate623.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema199 = { "type": "object", "properties": { "provisionIndicator": { "$ref": "#/$defs/xsd.boolean" }, "authorityFileFormatCode": { "$ref": "#/$defs/AuthorityFileFormatCodeType" }, "authorityFileVersionNumber": { "$ref": "#/$defs/xsd.string" }, "authorityFilePeriod": { "$ref": "#/$defs/DateRangeType" }, "updateAFCategory": { "$ref": "#/$defs/UpdateAFCategoryType" }, "frequencyCategory": { "$ref": "#/$defs/FrequencyCategoryType" }, "lastUpdateDate": { "$ref": "#/$defs/DateType" }, "authorityFileURI": { "$ref": "#/$defs/xsd.anyURI" }, "definitionFileURI": { "$ref": "#/$defs/xsd.anyURI" }, "publicationTotalQuantity": { "$ref": "#/$defs/xsd.nonNegativeInteger" }, "exceptionCoverageBag": { "$ref": "#/$defs/ExceptionCoverageBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["provisionIndicator"], "additionalProperties": false };
var schema200 = { "type": "string", "enum": ["Text", "XSD", "DTD"] };
function validate649(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate649.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema200.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate649.errors = vErrors;
  return errors === 0;
}
validate649.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema201 = { "type": "string", "enum": ["full", "incremental", "differential"] };
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate653.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema201.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate653.errors = vErrors;
  return errors === 0;
}
validate653.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema205 = { "type": "string", "enum": ["C", "D", "E", "M", "N", "P", "R", "U", "W", "X"] };
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate663.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema205.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate663.errors = vErrors;
  return errors === 0;
}
validate663.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate662.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate663(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate663.errors : joined(vErrors, validate663.errors);
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
  validate662.errors = vErrors;
  return errors === 0;
}
validate662.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate662(data.exceptionCode, { instancePath: instancePath + "/exceptionCode", parentData: data, parentDataProperty: "exceptionCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate662.errors : joined(vErrors, validate662.errors);
        errors = vErrors.length;
      }
    }
    if (data.exceptionTotalQuantity !== void 0 && func0.call(data, "exceptionTotalQuantity")) {
      if (!validate69(data.exceptionTotalQuantity, { instancePath: instancePath + "/exceptionTotalQuantity", parentData: data, parentDataProperty: "exceptionTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
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
function validate647(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate647.evaluated;
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
      if (!func0.call(schema199.properties, key0)) {
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
      if (!validate156(data.provisionIndicator, { instancePath: instancePath + "/provisionIndicator", parentData: data, parentDataProperty: "provisionIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileFormatCode !== void 0 && func0.call(data, "authorityFileFormatCode")) {
      if (!validate649(data.authorityFileFormatCode, { instancePath: instancePath + "/authorityFileFormatCode", parentData: data, parentDataProperty: "authorityFileFormatCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate649.errors : joined(vErrors, validate649.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileVersionNumber !== void 0 && func0.call(data, "authorityFileVersionNumber")) {
      if (!validate54(data.authorityFileVersionNumber, { instancePath: instancePath + "/authorityFileVersionNumber", parentData: data, parentDataProperty: "authorityFileVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFilePeriod !== void 0 && func0.call(data, "authorityFilePeriod")) {
      if (!validate114(data.authorityFilePeriod, { instancePath: instancePath + "/authorityFilePeriod", parentData: data, parentDataProperty: "authorityFilePeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.updateAFCategory !== void 0 && func0.call(data, "updateAFCategory")) {
      if (!validate653(data.updateAFCategory, { instancePath: instancePath + "/updateAFCategory", parentData: data, parentDataProperty: "updateAFCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate653.errors : joined(vErrors, validate653.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequencyCategory !== void 0 && func0.call(data, "frequencyCategory")) {
      if (!validate363(data.frequencyCategory, { instancePath: instancePath + "/frequencyCategory", parentData: data, parentDataProperty: "frequencyCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate363.errors : joined(vErrors, validate363.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastUpdateDate !== void 0 && func0.call(data, "lastUpdateDate")) {
      if (!validate115(data.lastUpdateDate, { instancePath: instancePath + "/lastUpdateDate", parentData: data, parentDataProperty: "lastUpdateDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFileURI !== void 0 && func0.call(data, "authorityFileURI")) {
      if (!validate149(data.authorityFileURI, { instancePath: instancePath + "/authorityFileURI", parentData: data, parentDataProperty: "authorityFileURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.definitionFileURI !== void 0 && func0.call(data, "definitionFileURI")) {
      if (!validate149(data.definitionFileURI, { instancePath: instancePath + "/definitionFileURI", parentData: data, parentDataProperty: "definitionFileURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.publicationTotalQuantity !== void 0 && func0.call(data, "publicationTotalQuantity")) {
      if (!validate69(data.publicationTotalQuantity, { instancePath: instancePath + "/publicationTotalQuantity", parentData: data, parentDataProperty: "publicationTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.exceptionCoverageBag !== void 0 && func0.call(data, "exceptionCoverageBag")) {
      if (!validate660(data.exceptionCoverageBag, { instancePath: instancePath + "/exceptionCoverageBag", parentData: data, parentDataProperty: "exceptionCoverageBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate660.errors : joined(vErrors, validate660.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate647.errors = vErrors;
  return errors === 0;
}
validate647.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate591(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate591.evaluated;
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.cooperationProjectBag !== void 0 && func0.call(data, "cooperationProjectBag")) {
      if (!validate593(data.cooperationProjectBag, { instancePath: instancePath + "/cooperationProjectBag", parentData: data, parentDataProperty: "cooperationProjectBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate593.errors : joined(vErrors, validate593.errors);
        errors = vErrors.length;
      }
    }
    if (data.globalIdentifierPilot !== void 0 && func0.call(data, "globalIdentifierPilot")) {
      if (!validate613(data.globalIdentifierPilot, { instancePath: instancePath + "/globalIdentifierPilot", parentData: data, parentDataProperty: "globalIdentifierPilot", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate613.errors : joined(vErrors, validate613.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiCatalogueEntryBag !== void 0 && func0.call(data, "apiCatalogueEntryBag")) {
      if (!validate623(data.apiCatalogueEntryBag, { instancePath: instancePath + "/apiCatalogueEntryBag", parentData: data, parentDataProperty: "apiCatalogueEntryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate623.errors : joined(vErrors, validate623.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorityFile !== void 0 && func0.call(data, "authorityFile")) {
      if (!validate647(data.authorityFile, { instancePath: instancePath + "/authorityFile", parentData: data, parentDataProperty: "authorityFile", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate647.errors : joined(vErrors, validate647.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate591.errors = vErrors;
  return errors === 0;
}
validate591.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema208 = { "type": "object", "properties": { "standardUse": { "$ref": "#/$defs/StandardUseType" }, "ipRightCategoryBag": { "$ref": "#/$defs/IPRightCategoryBagType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "originalStatus": { "$ref": "#/$defs/OriginalStatusType" }, "targetDate": { "$ref": "#/$defs/DateType" }, "deviationTextBag": { "$ref": "#/$defs/DeviationTextBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["standardUse", "implementationStatusCategory"], "additionalProperties": false };
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
  validate687.errors = vErrors;
  return errors === 0;
}
validate687.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate681(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate681.evaluated;
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
      if (!func0.call(schema208.properties, key0)) {
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
      if (!validate333(data.standardUse, { instancePath: instancePath + "/standardUse", parentData: data, parentDataProperty: "standardUse", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate333.errors : joined(vErrors, validate333.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipRightCategoryBag !== void 0 && func0.call(data, "ipRightCategoryBag")) {
      if (!validate628(data.ipRightCategoryBag, { instancePath: instancePath + "/ipRightCategoryBag", parentData: data, parentDataProperty: "ipRightCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate628.errors : joined(vErrors, validate628.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate169(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.originalStatus !== void 0 && func0.call(data, "originalStatus")) {
      if (!validate174(data.originalStatus, { instancePath: instancePath + "/originalStatus", parentData: data, parentDataProperty: "originalStatus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : joined(vErrors, validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetDate !== void 0 && func0.call(data, "targetDate")) {
      if (!validate115(data.targetDate, { instancePath: instancePath + "/targetDate", parentData: data, parentDataProperty: "targetDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.deviationTextBag !== void 0 && func0.call(data, "deviationTextBag")) {
      if (!validate687(data.deviationTextBag, { instancePath: instancePath + "/deviationTextBag", parentData: data, parentDataProperty: "deviationTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate687.errors : joined(vErrors, validate687.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate681.errors = vErrors;
  return errors === 0;
}
validate681.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate680.evaluated;
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
      if (!validate681(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate681.errors : joined(vErrors, validate681.errors);
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
  validate680.errors = vErrors;
  return errors === 0;
}
validate680.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate699.errors = vErrors;
  return errors === 0;
}
validate699.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate696.evaluated;
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
      if (!validate54(data.taskForceName, { instancePath: instancePath + "/taskForceName", parentData: data, parentDataProperty: "taskForceName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.expertQuantity !== void 0 && func0.call(data, "expertQuantity")) {
      if (!validate69(data.expertQuantity, { instancePath: instancePath + "/expertQuantity", parentData: data, parentDataProperty: "expertQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.personFullNameBag !== void 0 && func0.call(data, "personFullNameBag")) {
      if (!validate699(data.personFullNameBag, { instancePath: instancePath + "/personFullNameBag", parentData: data, parentDataProperty: "personFullNameBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate699.errors : joined(vErrors, validate699.errors);
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
  validate696.errors = vErrors;
  return errors === 0;
}
validate696.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate695.evaluated;
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
      if (!validate696(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate696.errors : joined(vErrors, validate696.errors);
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
  validate695.errors = vErrors;
  return errors === 0;
}
validate695.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema215 = { "type": "string", "enum": ["Answered", "Partially answered", "Not answered"] };
function validate707(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate707.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema215.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate707.errors = vErrors;
  return errors === 0;
}
validate707.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.surveyAnswerCategory !== void 0 && func0.call(data, "surveyAnswerCategory")) {
      if (!validate707(data.surveyAnswerCategory, { instancePath: instancePath + "/surveyAnswerCategory", parentData: data, parentDataProperty: "surveyAnswerCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate707.errors : joined(vErrors, validate707.errors);
        errors = vErrors.length;
      }
    }
    if (data.answerDate !== void 0 && func0.call(data, "answerDate")) {
      if (!validate115(data.answerDate, { instancePath: instancePath + "/answerDate", parentData: data, parentDataProperty: "answerDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.webURI !== void 0 && func0.call(data, "webURI")) {
      if (!validate149(data.webURI, { instancePath: instancePath + "/webURI", parentData: data, parentDataProperty: "webURI", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : joined(vErrors, validate149.errors);
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
  validate705.errors = vErrors;
  return errors === 0;
}
validate705.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate705(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate705.errors : joined(vErrors, validate705.errors);
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
  validate704.errors = vErrors;
  return errors === 0;
}
validate704.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate678(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate678.evaluated;
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.standardImplementationBag !== void 0 && func0.call(data, "standardImplementationBag")) {
      if (!validate680(data.standardImplementationBag, { instancePath: instancePath + "/standardImplementationBag", parentData: data, parentDataProperty: "standardImplementationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate680.errors : joined(vErrors, validate680.errors);
        errors = vErrors.length;
      }
    }
    if (data.taskForceExpertiseBag !== void 0 && func0.call(data, "taskForceExpertiseBag")) {
      if (!validate695(data.taskForceExpertiseBag, { instancePath: instancePath + "/taskForceExpertiseBag", parentData: data, parentDataProperty: "taskForceExpertiseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate695.errors : joined(vErrors, validate695.errors);
        errors = vErrors.length;
      }
    }
    if (data.surveyParticipationBag !== void 0 && func0.call(data, "surveyParticipationBag")) {
      if (!validate704(data.surveyParticipationBag, { instancePath: instancePath + "/surveyParticipationBag", parentData: data, parentDataProperty: "surveyParticipationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate704.errors : joined(vErrors, validate704.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate678.errors = vErrors;
  return errors === 0;
}
validate678.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema218 = { "type": "object", "properties": { "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "implementationStatusCategory": { "$ref": "#/$defs/ImplementationStatusCategoryType" }, "securityBasisCategoryBag": { "$ref": "#/$defs/SecurityBasisCategoryBagType" }, "adoptionDate": { "$ref": "#/$defs/DateType" }, "revisionDate": { "$ref": "#/$defs/DateType" }, "policyDocument": { "$ref": "#/$defs/DocumentReferenceType" }, "yearlyEvaluation": { "$ref": "#/$defs/YearlyEvaluationType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["titleTextBag", "implementationStatusCategory"], "additionalProperties": false };
var schema221 = { "type": "string", "enum": ["ISO/IEC 27001", "NIST CSF", "National framework", "Own framework"] };
function validate725(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate725.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema221.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate725.errors = vErrors;
  return errors === 0;
}
validate725.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate724(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate724.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate725(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate725.errors : joined(vErrors, validate725.errors);
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
  validate724.errors = vErrors;
  return errors === 0;
}
validate724.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate723(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate723.evaluated;
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
      if (!validate724(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate724.errors : joined(vErrors, validate724.errors);
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
  validate723.errors = vErrors;
  return errors === 0;
}
validate723.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func0.call(schema218.properties, key0)) {
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
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementationStatusCategory !== void 0 && func0.call(data, "implementationStatusCategory")) {
      if (!validate169(data.implementationStatusCategory, { instancePath: instancePath + "/implementationStatusCategory", parentData: data, parentDataProperty: "implementationStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityBasisCategoryBag !== void 0 && func0.call(data, "securityBasisCategoryBag")) {
      if (!validate723(data.securityBasisCategoryBag, { instancePath: instancePath + "/securityBasisCategoryBag", parentData: data, parentDataProperty: "securityBasisCategoryBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate723.errors : joined(vErrors, validate723.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoptionDate !== void 0 && func0.call(data, "adoptionDate")) {
      if (!validate115(data.adoptionDate, { instancePath: instancePath + "/adoptionDate", parentData: data, parentDataProperty: "adoptionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.revisionDate !== void 0 && func0.call(data, "revisionDate")) {
      if (!validate115(data.revisionDate, { instancePath: instancePath + "/revisionDate", parentData: data, parentDataProperty: "revisionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyDocument !== void 0 && func0.call(data, "policyDocument")) {
      if (!validate203(data.policyDocument, { instancePath: instancePath + "/policyDocument", parentData: data, parentDataProperty: "policyDocument", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearlyEvaluation !== void 0 && func0.call(data, "yearlyEvaluation")) {
      if (!validate222(data.yearlyEvaluation, { instancePath: instancePath + "/yearlyEvaluation", parentData: data, parentDataProperty: "yearlyEvaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : joined(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate720.errors = vErrors;
  return errors === 0;
}
validate720.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate719(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate719.evaluated;
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
      if (!validate720(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate720.errors : joined(vErrors, validate720.errors);
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
  validate719.errors = vErrors;
  return errors === 0;
}
validate719.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  validate742.errors = vErrors;
  return errors === 0;
}
validate742.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate741(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate741.evaluated;
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
      if (!validate742(data.challengeTextBag, { instancePath: instancePath + "/challengeTextBag", parentData: data, parentDataProperty: "challengeTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate742.errors : joined(vErrors, validate742.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutionTextBag !== void 0 && func0.call(data, "solutionTextBag")) {
      if (!validate379(data.solutionTextBag, { instancePath: instancePath + "/solutionTextBag", parentData: data, parentDataProperty: "solutionTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate379.errors : joined(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate741.errors = vErrors;
  return errors === 0;
}
validate741.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate740.evaluated;
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
      if (!validate741(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate741.errors : joined(vErrors, validate741.errors);
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
  validate740.errors = vErrors;
  return errors === 0;
}
validate740.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate717(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate717.evaluated;
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityPolicyBag !== void 0 && func0.call(data, "securityPolicyBag")) {
      if (!validate719(data.securityPolicyBag, { instancePath: instancePath + "/securityPolicyBag", parentData: data, parentDataProperty: "securityPolicyBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate719.errors : joined(vErrors, validate719.errors);
        errors = vErrors.length;
      }
    }
    if (data.securityChallengeBag !== void 0 && func0.call(data, "securityChallengeBag")) {
      if (!validate740(data.securityChallengeBag, { instancePath: instancePath + "/securityChallengeBag", parentData: data, parentDataProperty: "securityChallengeBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate740.errors : joined(vErrors, validate740.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate717.errors = vErrors;
  return errors === 0;
}
validate717.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema227 = { "type": "object", "properties": { "projectIdentifier": { "$ref": "#/$defs/KeyIdentifierType" }, "titleTextBag": { "$ref": "#/$defs/TitleTextBagType" }, "deliveryModelCategory": { "$ref": "#/$defs/DeliveryModelCategoryType" }, "stageCategory": { "$ref": "#/$defs/StageCategoryType" }, "projectPhaseCategory": { "$ref": "#/$defs/ProjectPhaseCategoryType" }, "projectPeriod": { "$ref": "#/$defs/DateRangeType" }, "costBandCategory": { "$ref": "#/$defs/CostBandCategoryType" }, "resultTextBag": { "$ref": "#/$defs/ResultTextBagType" }, "lessonBag": { "$ref": "#/$defs/LessonBagType" }, "sharingBag": { "$ref": "#/$defs/SharingBagType" }, "confidentialIndicator": { "$ref": "#/$defs/xsd.boolean" }, "commentTextBag": { "$ref": "#/$defs/CommentTextBagType" }, "additionalDataBag": { "$ref": "#/$defs/AdditionalDataBagType" } }, "required": ["projectIdentifier", "titleTextBag", "deliveryModelCategory"], "additionalProperties": false };
var schema229 = { "type": "string", "enum": ["In-house", "External", "Mixed"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema229.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate763.errors = vErrors;
  return errors === 0;
}
validate763.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate763(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate763.errors : joined(vErrors, validate763.errors);
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
  validate762.errors = vErrors;
  return errors === 0;
}
validate762.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema231 = { "type": "string", "enum": ["Planning", "Management", "Implementation", "Evaluation"] };
function validate769(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate769.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema231.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate769.errors = vErrors;
  return errors === 0;
}
validate769.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate768(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate768.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate769(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate769.errors : joined(vErrors, validate769.errors);
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
  validate768.errors = vErrors;
  return errors === 0;
}
validate768.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema233 = { "type": "string", "enum": ["Small", "Medium", "Large"] };
function validate775(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate775.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema233.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate775.errors = vErrors;
  return errors === 0;
}
validate775.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate774(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate774.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate775(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate775.errors : joined(vErrors, validate775.errors);
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
  validate774.errors = vErrors;
  return errors === 0;
}
validate774.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate779(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate779.evaluated;
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
  validate779.errors = vErrors;
  return errors === 0;
}
validate779.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate785(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate785.evaluated;
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
  validate785.errors = vErrors;
  return errors === 0;
}
validate785.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate783(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate783.evaluated;
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
      if (!validate768(data.lessonPhaseCategory, { instancePath: instancePath + "/lessonPhaseCategory", parentData: data, parentDataProperty: "lessonPhaseCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate768.errors : joined(vErrors, validate768.errors);
        errors = vErrors.length;
      }
    }
    if (data.lessonTextBag !== void 0 && func0.call(data, "lessonTextBag")) {
      if (!validate785(data.lessonTextBag, { instancePath: instancePath + "/lessonTextBag", parentData: data, parentDataProperty: "lessonTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate785.errors : joined(vErrors, validate785.errors);
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
  validate783.errors = vErrors;
  return errors === 0;
}
validate783.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate782.evaluated;
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
      if (!validate783(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate783.errors : joined(vErrors, validate783.errors);
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
  validate782.errors = vErrors;
  return errors === 0;
}
validate782.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func0.call(schema227.properties, key0)) {
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
      if (!validate101(data.projectIdentifier, { instancePath: instancePath + "/projectIdentifier", parentData: data, parentDataProperty: "projectIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliveryModelCategory !== void 0 && func0.call(data, "deliveryModelCategory")) {
      if (!validate762(data.deliveryModelCategory, { instancePath: instancePath + "/deliveryModelCategory", parentData: data, parentDataProperty: "deliveryModelCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate762.errors : joined(vErrors, validate762.errors);
        errors = vErrors.length;
      }
    }
    if (data.stageCategory !== void 0 && func0.call(data, "stageCategory")) {
      if (!validate279(data.stageCategory, { instancePath: instancePath + "/stageCategory", parentData: data, parentDataProperty: "stageCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPhaseCategory !== void 0 && func0.call(data, "projectPhaseCategory")) {
      if (!validate768(data.projectPhaseCategory, { instancePath: instancePath + "/projectPhaseCategory", parentData: data, parentDataProperty: "projectPhaseCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate768.errors : joined(vErrors, validate768.errors);
        errors = vErrors.length;
      }
    }
    if (data.projectPeriod !== void 0 && func0.call(data, "projectPeriod")) {
      if (!validate114(data.projectPeriod, { instancePath: instancePath + "/projectPeriod", parentData: data, parentDataProperty: "projectPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.costBandCategory !== void 0 && func0.call(data, "costBandCategory")) {
      if (!validate774(data.costBandCategory, { instancePath: instancePath + "/costBandCategory", parentData: data, parentDataProperty: "costBandCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate774.errors : joined(vErrors, validate774.errors);
        errors = vErrors.length;
      }
    }
    if (data.resultTextBag !== void 0 && func0.call(data, "resultTextBag")) {
      if (!validate779(data.resultTextBag, { instancePath: instancePath + "/resultTextBag", parentData: data, parentDataProperty: "resultTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate779.errors : joined(vErrors, validate779.errors);
        errors = vErrors.length;
      }
    }
    if (data.lessonBag !== void 0 && func0.call(data, "lessonBag")) {
      if (!validate782(data.lessonBag, { instancePath: instancePath + "/lessonBag", parentData: data, parentDataProperty: "lessonBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate782.errors : joined(vErrors, validate782.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharingBag !== void 0 && func0.call(data, "sharingBag")) {
      if (!validate259(data.sharingBag, { instancePath: instancePath + "/sharingBag", parentData: data, parentDataProperty: "sharingBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : joined(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate759.errors = vErrors;
  return errors === 0;
}
validate759.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate758(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate758.evaluated;
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
      if (!validate759(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate759.errors : joined(vErrors, validate759.errors);
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
  validate758.errors = vErrors;
  return errors === 0;
}
validate758.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate756(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate756.evaluated;
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
      if (!validate115(data.referenceDate, { instancePath: instancePath + "/referenceDate", parentData: data, parentDataProperty: "referenceDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictProjectBag !== void 0 && func0.call(data, "ictProjectBag")) {
      if (!validate758(data.ictProjectBag, { instancePath: instancePath + "/ictProjectBag", parentData: data, parentDataProperty: "ictProjectBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate758.errors : joined(vErrors, validate758.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
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
  validate756.errors = vErrors;
  return errors === 0;
}
validate756.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate804(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate804.evaluated;
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
  validate804.errors = vErrors;
  return errors === 0;
}
validate804.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate801(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate801.evaluated;
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
      if (!validate57(data.justifiedFindingCode, { instancePath: instancePath + "/justifiedFindingCode", parentData: data, parentDataProperty: "justifiedFindingCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.justifiedPathText !== void 0 && func0.call(data, "justifiedPathText")) {
      if (!validate54(data.justifiedPathText, { instancePath: instancePath + "/justifiedPathText", parentData: data, parentDataProperty: "justifiedPathText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.justificationTextBag !== void 0 && func0.call(data, "justificationTextBag")) {
      if (!validate804(data.justificationTextBag, { instancePath: instancePath + "/justificationTextBag", parentData: data, parentDataProperty: "justificationTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate804.errors : joined(vErrors, validate804.errors);
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
  validate801.errors = vErrors;
  return errors === 0;
}
validate801.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate800(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate800.evaluated;
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
      if (!validate801(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate801.errors : joined(vErrors, validate801.errors);
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
  validate800.errors = vErrors;
  return errors === 0;
}
validate800.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate811(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate811.evaluated;
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
      if (!validate54(data.fileName, { instancePath: instancePath + "/fileName", parentData: data, parentDataProperty: "fileName", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.mediaTypeText !== void 0 && func0.call(data, "mediaTypeText")) {
      if (!validate210(data.mediaTypeText, { instancePath: instancePath + "/mediaTypeText", parentData: data, parentDataProperty: "mediaTypeText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate210.errors : joined(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.contentHashText !== void 0 && func0.call(data, "contentHashText")) {
      if (!validate214(data.contentHashText, { instancePath: instancePath + "/contentHashText", parentData: data, parentDataProperty: "contentHashText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.importerVersionText !== void 0 && func0.call(data, "importerVersionText")) {
      if (!validate57(data.importerVersionText, { instancePath: instancePath + "/importerVersionText", parentData: data, parentDataProperty: "importerVersionText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
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
  validate811.errors = vErrors;
  return errors === 0;
}
validate811.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
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
      if (!func0.call(schema39.properties, key0)) {
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
      if (!validate74(data.languageCode, { instancePath: instancePath + "/languageCode", parentData: data, parentDataProperty: "languageCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentStatusText !== void 0 && func0.call(data, "documentStatusText")) {
      if (!validate54(data.documentStatusText, { instancePath: instancePath + "/documentStatusText", parentData: data, parentDataProperty: "documentStatusText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.officeReportIdentifier !== void 0 && func0.call(data, "officeReportIdentifier")) {
      if (!validate101(data.officeReportIdentifier, { instancePath: instancePath + "/officeReportIdentifier", parentData: data, parentDataProperty: "officeReportIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacedReport !== void 0 && func0.call(data, "replacedReport")) {
      if (!validate104(data.replacedReport, { instancePath: instancePath + "/replacedReport", parentData: data, parentDataProperty: "replacedReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipOfficeCode !== void 0 && func0.call(data, "ipOfficeCode")) {
      if (!validate59(data.ipOfficeCode, { instancePath: instancePath + "/ipOfficeCode", parentData: data, parentDataProperty: "ipOfficeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportingPeriod !== void 0 && func0.call(data, "reportingPeriod")) {
      if (!validate114(data.reportingPeriod, { instancePath: instancePath + "/reportingPeriod", parentData: data, parentDataProperty: "reportingPeriod", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate114.errors : joined(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportStatusCategory !== void 0 && func0.call(data, "reportStatusCategory")) {
      if (!validate125(data.reportStatusCategory, { instancePath: instancePath + "/reportStatusCategory", parentData: data, parentDataProperty: "reportStatusCategory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportVersionNumber !== void 0 && func0.call(data, "reportVersionNumber")) {
      if (!validate54(data.reportVersionNumber, { instancePath: instancePath + "/reportVersionNumber", parentData: data, parentDataProperty: "reportVersionNumber", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.submissionDate !== void 0 && func0.call(data, "submissionDate")) {
      if (!validate115(data.submissionDate, { instancePath: instancePath + "/submissionDate", parentData: data, parentDataProperty: "submissionDate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.recommendationSetIdentifier !== void 0 && func0.call(data, "recommendationSetIdentifier")) {
      if (!validate101(data.recommendationSetIdentifier, { instancePath: instancePath + "/recommendationSetIdentifier", parentData: data, parentDataProperty: "recommendationSetIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.titleTextBag !== void 0 && func0.call(data, "titleTextBag")) {
      if (!validate130(data.titleTextBag, { instancePath: instancePath + "/titleTextBag", parentData: data, parentDataProperty: "titleTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportContactBag !== void 0 && func0.call(data, "reportContactBag")) {
      if (!validate133(data.reportContactBag, { instancePath: instancePath + "/reportContactBag", parentData: data, parentDataProperty: "reportContactBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : joined(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.summaryTextBag !== void 0 && func0.call(data, "summaryTextBag")) {
      if (!validate153(data.summaryTextBag, { instancePath: instancePath + "/summaryTextBag", parentData: data, parentDataProperty: "summaryTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate153.errors : joined(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidentialIndicator !== void 0 && func0.call(data, "confidentialIndicator")) {
      if (!validate156(data.confidentialIndicator, { instancePath: instancePath + "/confidentialIndicator", parentData: data, parentDataProperty: "confidentialIndicator", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.responseBag !== void 0 && func0.call(data, "responseBag")) {
      if (!validate158(data.responseBag, { instancePath: instancePath + "/responseBag", parentData: data, parentDataProperty: "responseBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictStrategySection !== void 0 && func0.call(data, "ictStrategySection")) {
      if (!validate234(data.ictStrategySection, { instancePath: instancePath + "/ictStrategySection", parentData: data, parentDataProperty: "ictStrategySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate234.errors : joined(vErrors, validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitizationSection !== void 0 && func0.call(data, "digitizationSection")) {
      if (!validate297(data.digitizationSection, { instancePath: instancePath + "/digitizationSection", parentData: data, parentDataProperty: "digitizationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate297.errors : joined(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataGovernanceSection !== void 0 && func0.call(data, "dataGovernanceSection")) {
      if (!validate392(data.dataGovernanceSection, { instancePath: instancePath + "/dataGovernanceSection", parentData: data, parentDataProperty: "dataGovernanceSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate392.errors : joined(vErrors, validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitalTransformationSection !== void 0 && func0.call(data, "digitalTransformationSection")) {
      if (!validate431(data.digitalTransformationSection, { instancePath: instancePath + "/digitalTransformationSection", parentData: data, parentDataProperty: "digitalTransformationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate431.errors : joined(vErrors, validate431.errors);
        errors = vErrors.length;
      }
    }
    if (data.emergingTechnologySection !== void 0 && func0.call(data, "emergingTechnologySection")) {
      if (!validate510(data.emergingTechnologySection, { instancePath: instancePath + "/emergingTechnologySection", parentData: data, parentDataProperty: "emergingTechnologySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate510.errors : joined(vErrors, validate510.errors);
        errors = vErrors.length;
      }
    }
    if (data.referenceArchitectureSection !== void 0 && func0.call(data, "referenceArchitectureSection")) {
      if (!validate555(data.referenceArchitectureSection, { instancePath: instancePath + "/referenceArchitectureSection", parentData: data, parentDataProperty: "referenceArchitectureSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate555.errors : joined(vErrors, validate555.errors);
        errors = vErrors.length;
      }
    }
    if (data.cooperationSection !== void 0 && func0.call(data, "cooperationSection")) {
      if (!validate591(data.cooperationSection, { instancePath: instancePath + "/cooperationSection", parentData: data, parentDataProperty: "cooperationSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate591.errors : joined(vErrors, validate591.errors);
        errors = vErrors.length;
      }
    }
    if (data.wipoStandardSection !== void 0 && func0.call(data, "wipoStandardSection")) {
      if (!validate678(data.wipoStandardSection, { instancePath: instancePath + "/wipoStandardSection", parentData: data, parentDataProperty: "wipoStandardSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate678.errors : joined(vErrors, validate678.errors);
        errors = vErrors.length;
      }
    }
    if (data.itSecuritySection !== void 0 && func0.call(data, "itSecuritySection")) {
      if (!validate717(data.itSecuritySection, { instancePath: instancePath + "/itSecuritySection", parentData: data, parentDataProperty: "itSecuritySection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate717.errors : joined(vErrors, validate717.errors);
        errors = vErrors.length;
      }
    }
    if (data.ictProjectSection !== void 0 && func0.call(data, "ictProjectSection")) {
      if (!validate756(data.ictProjectSection, { instancePath: instancePath + "/ictProjectSection", parentData: data, parentDataProperty: "ictProjectSection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate756.errors : joined(vErrors, validate756.errors);
        errors = vErrors.length;
      }
    }
    if (data.findingJustificationBag !== void 0 && func0.call(data, "findingJustificationBag")) {
      if (!validate800(data.findingJustificationBag, { instancePath: instancePath + "/findingJustificationBag", parentData: data, parentDataProperty: "findingJustificationBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate800.errors : joined(vErrors, validate800.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.provenance !== void 0 && func0.call(data, "provenance")) {
      if (!validate811(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate811.errors : joined(vErrors, validate811.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedContentBag !== void 0 && func0.call(data, "unmappedContentBag")) {
      if (!validate90(data.unmappedContentBag, { instancePath: instancePath + "/unmappedContentBag", parentData: data, parentDataProperty: "unmappedContentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
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
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!validate98(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : joined(vErrors, validate98.errors);
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
    if (data.transactionIdentifier === void 0 || !func0.call(data, "transactionIdentifier")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactionIdentifier" }, message: "must have required property 'transactionIdentifier'" };
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
    if (data.transactionDateTime === void 0 || !func0.call(data, "transactionDateTime")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactionDateTime" }, message: "must have required property 'transactionDateTime'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.transactionTotalQuantity === void 0 || !func0.call(data, "transactionTotalQuantity")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactionTotalQuantity" }, message: "must have required property 'transactionTotalQuantity'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.officeReportBag === void 0 || !func0.call(data, "officeReportBag")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "officeReportBag" }, message: "must have required property 'officeReportBag'" };
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
    if (data.documentStatusText !== void 0 && func0.call(data, "documentStatusText")) {
      if (!validate54(data.documentStatusText, { instancePath: instancePath + "/documentStatusText", parentData: data, parentDataProperty: "documentStatusText", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.transactionIdentifier !== void 0 && func0.call(data, "transactionIdentifier")) {
      if (!validate56(data.transactionIdentifier, { instancePath: instancePath + "/transactionIdentifier", parentData: data, parentDataProperty: "transactionIdentifier", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipOfficeCode !== void 0 && func0.call(data, "ipOfficeCode")) {
      if (!validate59(data.ipOfficeCode, { instancePath: instancePath + "/ipOfficeCode", parentData: data, parentDataProperty: "ipOfficeCode", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.transactionDateTime !== void 0 && func0.call(data, "transactionDateTime")) {
      if (!validate67(data.transactionDateTime, { instancePath: instancePath + "/transactionDateTime", parentData: data, parentDataProperty: "transactionDateTime", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : joined(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.transactionTotalQuantity !== void 0 && func0.call(data, "transactionTotalQuantity")) {
      if (!validate69(data.transactionTotalQuantity, { instancePath: instancePath + "/transactionTotalQuantity", parentData: data, parentDataProperty: "transactionTotalQuantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.commentTextBag !== void 0 && func0.call(data, "commentTextBag")) {
      if (!validate71(data.commentTextBag, { instancePath: instancePath + "/commentTextBag", parentData: data, parentDataProperty: "commentTextBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataBag !== void 0 && func0.call(data, "additionalDataBag")) {
      if (!validate83(data.additionalDataBag, { instancePath: instancePath + "/additionalDataBag", parentData: data, parentDataProperty: "additionalDataBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.unmappedContentBag !== void 0 && func0.call(data, "unmappedContentBag")) {
      if (!validate90(data.unmappedContentBag, { instancePath: instancePath + "/unmappedContentBag", parentData: data, parentDataProperty: "unmappedContentBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : joined(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.officeReportBag !== void 0 && func0.call(data, "officeReportBag")) {
      if (!validate97(data.officeReportBag, { instancePath: instancePath + "/officeReportBag", parentData: data, parentDataProperty: "officeReportBag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : joined(vErrors, validate97.errors);
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
    if (data.officeReportTransaction === void 0 || !func0.call(data, "officeReportTransaction")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "officeReportTransaction" }, message: "must have required property 'officeReportTransaction'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "officeReportTransaction")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.officeReportTransaction !== void 0 && func0.call(data, "officeReportTransaction")) {
      if (!validate53(data.officeReportTransaction, { instancePath: instancePath + "/officeReportTransaction", parentData: data, parentDataProperty: "officeReportTransaction", rootData, dynamicAnchors })) {
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
