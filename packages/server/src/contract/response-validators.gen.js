// Generated from openapi.yaml.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var Completion = validate52;
var schema21 = { type: "object", properties: { role: { type: "string" }, content: { type: ["string", "null"] }, refusal: { type: ["string", "null"] }, reasoning_content: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { $ref: "ToolCall" } } }, $id: "AnswerMessage" }, schema22 = { type: "object", required: ["id", "type"], properties: { id: { type: "string" }, type: { type: "string", enum: ["function", "custom"] }, index: { type: "integer" }, function: { type: "object", required: ["name", "arguments"], properties: { name: { type: "string" }, arguments: { type: "string" } } }, custom: { type: "object", additionalProperties: !0 } }, $id: "ToolCall" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type"))
        return validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate55.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "function" || data1 === "custom"))
            return validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema22.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.index !== void 0) {
            let data2 = data.index, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate55.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.function !== void 0) {
              let data3 = data.function, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing1;
                  if (data3.name === void 0 && (missing1 = "name") || data3.arguments === void 0 && (missing1 = "arguments"))
                    return validate55.errors = [{ instancePath: instancePath + "/function", schemaPath: "#/properties/function/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data3.name !== void 0) {
                    let _errs9 = errors;
                    if (typeof data3.name != "string")
                      return validate55.errors = [{ instancePath: instancePath + "/function/name", schemaPath: "#/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data3.arguments !== void 0) {
                      let _errs11 = errors;
                      if (typeof data3.arguments != "string")
                        return validate55.errors = [{ instancePath: instancePath + "/function/arguments", schemaPath: "#/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                } else
                  return validate55.errors = [{ instancePath: instancePath + "/function", schemaPath: "#/properties/function/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.custom !== void 0) {
                let data6 = data.custom, _errs13 = errors;
                if (errors === _errs13 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                  return validate55.errors = [{ instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { id: !0, type: !0, index: !0, function: !0, custom: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role !== void 0) {
        let _errs1 = errors;
        if (typeof data.role != "string")
          return validate54.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate54.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema21.properties.content.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refusal !== void 0) {
            let data2 = data.refusal, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate54.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: schema21.properties.refusal.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reasoning_content !== void 0) {
              let data3 = data.reasoning_content, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate54.errors = [{ instancePath: instancePath + "/reasoning_content", schemaPath: "#/properties/reasoning_content/type", keyword: "type", params: { type: schema21.properties.reasoning_content.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_calls !== void 0) {
                let data4 = data.tool_calls, _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null)
                  return validate54.errors = [{ instancePath: instancePath + "/tool_calls", schemaPath: "#/properties/tool_calls/type", keyword: "type", params: { type: schema21.properties.tool_calls.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data4)) {
                  var valid1 = !0;
                  let len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate55(data4[i0], { instancePath: instancePath + "/tool_calls/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                    var valid1 = _errs11 === errors;
                    if (!valid1)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { role: !0, content: !0, refusal: !0, reasoning_content: !0, tool_calls: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { anyOf: [{ type: "string", enum: ["stop", "length", "tool_calls", "content_filter", "function_call"] }, { type: "string" }, { type: "null" }], $id: "FinishReason" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "stop" || data === "length" || data === "tool_calls" || data === "content_filter" || data === "function_call")) {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema23.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data !== null) {
    let err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate58.errors = vErrors, !1;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate60.errors = vErrors, errors === 0);
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate53.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          validate54(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.finish_reason !== void 0) {
            let _errs4 = errors;
            validate58(data.finish_reason, { instancePath: instancePath + "/finish_reason", parentData: data, parentDataProperty: "finish_reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.logprobs !== void 0) {
              let data3 = data.logprobs, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
              validate60(data3, { instancePath: instancePath + "/logprobs", parentData: data, parentDataProperty: "logprobs", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var _valid0 = _errs7 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs8 = errors;
              if (data3 !== null) {
                let err0 = { instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate53.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { index: !0, message: !0, finish_reason: !0, logprobs: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.prompt_tokens !== void 0) {
        let data0 = data.prompt_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate63.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.completion_tokens !== void 0) {
          let data1 = data.completion_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate63.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.total_tokens !== void 0) {
            let data2 = data.total_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate63.errors = [{ instancePath: instancePath + "/total_tokens", schemaPath: "#/properties/total_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { prompt_tokens: !0, completion_tokens: !0, total_tokens: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "object", required: ["r_type", "variant", "prompt_version", "prompt", "level", "model", "adjusted", "research", "added_tokens", "cache", "usage_source", "credits", "timings_ms"], properties: { r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, prompt: { oneOf: [{ $ref: "UsedPrompt" }, { type: "null" }] }, level: { oneOf: [{ $ref: "Level" }, { type: "null" }] }, model: { type: "string" }, adjusted: { type: "array", items: { type: "string" } }, research: { oneOf: [{ $ref: "ResearchReceipt" }, { type: "null" }] }, added_tokens: { type: "integer", minimum: 0 }, cache: { type: "string", enum: ["hit", "miss", "bypass"] }, usage_source: { $ref: "UsageSource" }, credits: { type: "object", required: ["spent", "main", "conversation_limit"], properties: { spent: { type: "integer", minimum: 0 }, main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 } } }, timings_ms: { type: "object", required: ["total", "research", "upstream", "overhead"], properties: { total: { type: "number", minimum: 0 }, research: { type: "number", minimum: 0 }, upstream: { type: "number", minimum: 0 }, overhead: { type: "number", minimum: 0 } } } }, $id: "Receipt" };
var pattern3 = new RegExp("^[a-z][a-z0-9_]{1,29}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{1,29}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{1,29}$"' }], !1;
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema28 = { type: "string", enum: ["full", "light", "skipped", "none"], $id: "Variant" };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "full" || data === "light" || data === "skipped" || data === "none" ? (validate68.errors = vErrors, errors === 0) : (validate68.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", required: ["id", "name", "version", "label"], properties: { id: { $ref: "Id" }, name: { type: "string" }, version: { type: "integer" }, label: { type: ["string", "null"] } }, $id: "UsedPrompt" };
var pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"' }], !1;
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.label === void 0 && (missing0 = "label"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate70.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.version !== void 0) {
            let data2 = data.version, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate70.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.label !== void 0) {
              let data3 = data.label, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate70.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema29.properties.label.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { id: !0, name: !0, version: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: "string", enum: ["low", "medium", "high", "ultra"], $id: "Level" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "low" || data === "medium" || data === "high" || data === "ultra" ? (validate74.errors = vErrors, errors === 0) : (validate74.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema32 = { type: "object", required: ["depth", "outcome", "form", "topics", "searches", "sources", "skipped", "citations", "flagged", "cached", "researched_at", "added_tokens", "tokens", "timings_ms"], properties: { depth: { $ref: "ResearchDepth" }, outcome: { $ref: "ResearchOutcome" }, form: { type: "string", enum: ["condensed", "extracts", "none"] }, topics: { type: "array", items: { type: "object", required: ["name", "queries"], properties: { name: { type: "string" }, queries: { type: "array", items: { type: "string" } } } } }, searches: { type: "array", items: { type: "object", required: ["provider", "query", "status", "results"], properties: { provider: { type: "string" }, query: { type: "string" }, status: { $ref: "SearchStatus" }, results: { type: "integer", minimum: 0 } } } }, sources: { type: "array", items: { type: "object", required: ["id", "title", "url", "published"], properties: { id: { type: "integer", minimum: 1 }, title: { type: "string" }, url: { type: "string" }, published: { type: ["string", "null"] } } } }, skipped: { type: "array", items: { type: "object", required: ["url", "reason"], properties: { url: { type: "string" }, reason: { $ref: "PageSkip" } } } }, citations: { type: "object", required: ["cited", "unknown", "removed"], properties: { cited: { type: "array", items: { type: "integer" } }, unknown: { type: "array", items: { type: "integer" } }, removed: { type: "integer", minimum: 0 } } }, flagged: { type: "integer", minimum: 0 }, cached: { type: "boolean" }, researched_at: { type: "string", format: "date-time" }, added_tokens: { type: "integer", minimum: 0 }, tokens: { type: "object", required: ["plan", "condense"], properties: { plan: { $ref: "StepTokens" }, condense: { $ref: "StepTokens" } } }, timings_ms: { type: "object", required: ["plan", "search", "read", "condense", "total"], properties: { plan: { type: "number", minimum: 0 }, search: { type: "number", minimum: 0 }, read: { type: "number", minimum: 0 }, condense: { type: "number", minimum: 0 }, total: { type: "number", minimum: 0 } } } }, $id: "ResearchReceipt" }, schema33 = { type: "string", enum: ["basic", "medium", "high"], $id: "ResearchDepth" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "basic" || data === "medium" || data === "high" ? (validate77.errors = vErrors, errors === 0) : (validate77.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema34 = { type: "string", enum: ["found", "not_needed", "nothing_found", "failed", "no_room"], $id: "ResearchOutcome" };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "found" || data === "not_needed" || data === "nothing_found" || data === "failed" || data === "no_room" ? (validate79.errors = vErrors, errors === 0) : (validate79.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate79.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "string", enum: ["ok", "empty", "blocked", "rate_limited", "auth", "timeout", "error", "resting"], $id: "SearchStatus" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ok" || data === "empty" || data === "blocked" || data === "rate_limited" || data === "auth" || data === "timeout" || data === "error" || data === "resting" ? (validate81.errors = vErrors, errors === 0) : (validate81.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: "string", enum: ["refused", "robots", "unreachable", "timeout", "status", "type", "too_large", "too_complex", "empty", "duplicate", "irrelevant", "deadline"], $id: "PageSkip" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "refused" || data === "robots" || data === "unreachable" || data === "timeout" || data === "status" || data === "type" || data === "too_large" || data === "too_complex" || data === "empty" || data === "duplicate" || data === "irrelevant" || data === "deadline" ? (validate83.errors = vErrors, errors === 0) : (validate83.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prompt === void 0 && (missing0 = "prompt") || data.completion === void 0 && (missing0 = "completion"))
        return validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.prompt !== void 0) {
        let data0 = data.prompt, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate85.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate85.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.completion !== void 0) {
          let data1 = data.completion, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate85.errors = [{ instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate85.errors = [{ instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { prompt: !0, completion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.depth === void 0 && (missing0 = "depth") || data.outcome === void 0 && (missing0 = "outcome") || data.form === void 0 && (missing0 = "form") || data.topics === void 0 && (missing0 = "topics") || data.searches === void 0 && (missing0 = "searches") || data.sources === void 0 && (missing0 = "sources") || data.skipped === void 0 && (missing0 = "skipped") || data.citations === void 0 && (missing0 = "citations") || data.flagged === void 0 && (missing0 = "flagged") || data.cached === void 0 && (missing0 = "cached") || data.researched_at === void 0 && (missing0 = "researched_at") || data.added_tokens === void 0 && (missing0 = "added_tokens") || data.tokens === void 0 && (missing0 = "tokens") || data.timings_ms === void 0 && (missing0 = "timings_ms"))
        return validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.depth !== void 0) {
        let _errs1 = errors;
        validate77(data.depth, { instancePath: instancePath + "/depth", parentData: data, parentDataProperty: "depth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.outcome !== void 0) {
          let _errs2 = errors;
          validate79(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.form !== void 0) {
            let data2 = data.form, _errs3 = errors;
            if (typeof data2 != "string")
              return validate76.errors = [{ instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "condensed" || data2 === "extracts" || data2 === "none"))
              return validate76.errors = [{ instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema32.properties.form.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topics !== void 0) {
              let data3 = data.topics, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0], _errs7 = errors;
                    if (errors === _errs7)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.name === void 0 && (missing1 = "name") || data4.queries === void 0 && (missing1 = "queries"))
                          return validate76.errors = [{ instancePath: instancePath + "/topics/" + i0, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.name !== void 0) {
                          let _errs9 = errors;
                          if (typeof data4.name != "string")
                            return validate76.errors = [{ instancePath: instancePath + "/topics/" + i0 + "/name", schemaPath: "#/properties/topics/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs9 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data4.queries !== void 0) {
                            let data6 = data4.queries, _errs11 = errors;
                            if (errors === _errs11)
                              if (Array.isArray(data6)) {
                                var valid3 = !0;
                                let len1 = data6.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let _errs13 = errors;
                                  if (typeof data6[i1] != "string")
                                    return validate76.errors = [{ instancePath: instancePath + "/topics/" + i0 + "/queries/" + i1, schemaPath: "#/properties/topics/items/properties/queries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs13 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate76.errors = [{ instancePath: instancePath + "/topics/" + i0 + "/queries", schemaPath: "#/properties/topics/items/properties/queries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                      } else
                        return validate76.errors = [{ instancePath: instancePath + "/topics/" + i0, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs7 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate76.errors = [{ instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.searches !== void 0) {
                let data8 = data.searches, _errs15 = errors;
                if (errors === _errs15)
                  if (Array.isArray(data8)) {
                    var valid4 = !0;
                    let len2 = data8.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data9 = data8[i2], _errs17 = errors;
                      if (errors === _errs17)
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing2;
                          if (data9.provider === void 0 && (missing2 = "provider") || data9.query === void 0 && (missing2 = "query") || data9.status === void 0 && (missing2 = "status") || data9.results === void 0 && (missing2 = "results"))
                            return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2, schemaPath: "#/properties/searches/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data9.provider !== void 0) {
                            let _errs19 = errors;
                            if (typeof data9.provider != "string")
                              return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2 + "/provider", schemaPath: "#/properties/searches/items/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid5 = _errs19 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5) {
                            if (data9.query !== void 0) {
                              let _errs21 = errors;
                              if (typeof data9.query != "string")
                                return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2 + "/query", schemaPath: "#/properties/searches/items/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid5 = _errs21 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5) {
                              if (data9.status !== void 0) {
                                let _errs23 = errors;
                                validate81(data9.status, { instancePath: instancePath + "/searches/" + i2 + "/status", parentData: data9, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                var valid5 = _errs23 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5)
                                if (data9.results !== void 0) {
                                  let data13 = data9.results, _errs24 = errors;
                                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                    return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2 + "/results", schemaPath: "#/properties/searches/items/properties/results/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs24 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                                    return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2 + "/results", schemaPath: "#/properties/searches/items/properties/results/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid5 = _errs24 === errors;
                                } else
                                  var valid5 = !0;
                            }
                          }
                        } else
                          return validate76.errors = [{ instancePath: instancePath + "/searches/" + i2, schemaPath: "#/properties/searches/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid4 = _errs17 === errors;
                      if (!valid4)
                        break;
                    }
                  } else
                    return validate76.errors = [{ instancePath: instancePath + "/searches", schemaPath: "#/properties/searches/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sources !== void 0) {
                  let data14 = data.sources, _errs26 = errors;
                  if (errors === _errs26)
                    if (Array.isArray(data14)) {
                      var valid6 = !0;
                      let len3 = data14.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data15 = data14[i3], _errs28 = errors;
                        if (errors === _errs28)
                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                            let missing3;
                            if (data15.id === void 0 && (missing3 = "id") || data15.title === void 0 && (missing3 = "title") || data15.url === void 0 && (missing3 = "url") || data15.published === void 0 && (missing3 = "published"))
                              return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                            if (data15.id !== void 0) {
                              let data16 = data15.id, _errs30 = errors;
                              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3 + "/id", schemaPath: "#/properties/sources/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs30 && typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16)))
                                return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3 + "/id", schemaPath: "#/properties/sources/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid7 = _errs30 === errors;
                            } else
                              var valid7 = !0;
                            if (valid7) {
                              if (data15.title !== void 0) {
                                let _errs32 = errors;
                                if (typeof data15.title != "string")
                                  return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3 + "/title", schemaPath: "#/properties/sources/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid7 = _errs32 === errors;
                              } else
                                var valid7 = !0;
                              if (valid7) {
                                if (data15.url !== void 0) {
                                  let _errs34 = errors;
                                  if (typeof data15.url != "string")
                                    return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3 + "/url", schemaPath: "#/properties/sources/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid7 = _errs34 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7)
                                  if (data15.published !== void 0) {
                                    let data19 = data15.published, _errs36 = errors;
                                    if (typeof data19 != "string" && data19 !== null)
                                      return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3 + "/published", schemaPath: "#/properties/sources/items/properties/published/type", keyword: "type", params: { type: schema32.properties.sources.items.properties.published.type }, message: "must be string,null" }], !1;
                                    var valid7 = _errs36 === errors;
                                  } else
                                    var valid7 = !0;
                              }
                            }
                          } else
                            return validate76.errors = [{ instancePath: instancePath + "/sources/" + i3, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid6 = _errs28 === errors;
                        if (!valid6)
                          break;
                      }
                    } else
                      return validate76.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs26 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.skipped !== void 0) {
                    let data20 = data.skipped, _errs38 = errors;
                    if (errors === _errs38)
                      if (Array.isArray(data20)) {
                        var valid8 = !0;
                        let len4 = data20.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data21 = data20[i4], _errs40 = errors;
                          if (errors === _errs40)
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                              let missing4;
                              if (data21.url === void 0 && (missing4 = "url") || data21.reason === void 0 && (missing4 = "reason"))
                                return validate76.errors = [{ instancePath: instancePath + "/skipped/" + i4, schemaPath: "#/properties/skipped/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                              if (data21.url !== void 0) {
                                let _errs42 = errors;
                                if (typeof data21.url != "string")
                                  return validate76.errors = [{ instancePath: instancePath + "/skipped/" + i4 + "/url", schemaPath: "#/properties/skipped/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid9 = _errs42 === errors;
                              } else
                                var valid9 = !0;
                              if (valid9)
                                if (data21.reason !== void 0) {
                                  let _errs44 = errors;
                                  validate83(data21.reason, { instancePath: instancePath + "/skipped/" + i4 + "/reason", parentData: data21, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                  var valid9 = _errs44 === errors;
                                } else
                                  var valid9 = !0;
                            } else
                              return validate76.errors = [{ instancePath: instancePath + "/skipped/" + i4, schemaPath: "#/properties/skipped/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid8 = _errs40 === errors;
                          if (!valid8)
                            break;
                        }
                      } else
                        return validate76.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs38 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.citations !== void 0) {
                      let data24 = data.citations, _errs45 = errors;
                      if (errors === _errs45)
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                          let missing5;
                          if (data24.cited === void 0 && (missing5 = "cited") || data24.unknown === void 0 && (missing5 = "unknown") || data24.removed === void 0 && (missing5 = "removed"))
                            return validate76.errors = [{ instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                          if (data24.cited !== void 0) {
                            let data25 = data24.cited, _errs47 = errors;
                            if (errors === _errs47)
                              if (Array.isArray(data25)) {
                                var valid11 = !0;
                                let len5 = data25.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let data26 = data25[i5], _errs49 = errors;
                                  if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                                    return validate76.errors = [{ instancePath: instancePath + "/citations/cited/" + i5, schemaPath: "#/properties/citations/properties/cited/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  var valid11 = _errs49 === errors;
                                  if (!valid11)
                                    break;
                                }
                              } else
                                return validate76.errors = [{ instancePath: instancePath + "/citations/cited", schemaPath: "#/properties/citations/properties/cited/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid10 = _errs47 === errors;
                          } else
                            var valid10 = !0;
                          if (valid10) {
                            if (data24.unknown !== void 0) {
                              let data27 = data24.unknown, _errs51 = errors;
                              if (errors === _errs51)
                                if (Array.isArray(data27)) {
                                  var valid12 = !0;
                                  let len6 = data27.length;
                                  for (let i6 = 0; i6 < len6; i6++) {
                                    let data28 = data27[i6], _errs53 = errors;
                                    if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28)))
                                      return validate76.errors = [{ instancePath: instancePath + "/citations/unknown/" + i6, schemaPath: "#/properties/citations/properties/unknown/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    var valid12 = _errs53 === errors;
                                    if (!valid12)
                                      break;
                                  }
                                } else
                                  return validate76.errors = [{ instancePath: instancePath + "/citations/unknown", schemaPath: "#/properties/citations/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid10 = _errs51 === errors;
                            } else
                              var valid10 = !0;
                            if (valid10)
                              if (data24.removed !== void 0) {
                                let data29 = data24.removed, _errs55 = errors;
                                if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)))
                                  return validate76.errors = [{ instancePath: instancePath + "/citations/removed", schemaPath: "#/properties/citations/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs55 && typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29)))
                                  return validate76.errors = [{ instancePath: instancePath + "/citations/removed", schemaPath: "#/properties/citations/properties/removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid10 = _errs55 === errors;
                              } else
                                var valid10 = !0;
                          }
                        } else
                          return validate76.errors = [{ instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs45 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.flagged !== void 0) {
                        let data30 = data.flagged, _errs57 = errors;
                        if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                          return validate76.errors = [{ instancePath: instancePath + "/flagged", schemaPath: "#/properties/flagged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs57 && typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30)))
                          return validate76.errors = [{ instancePath: instancePath + "/flagged", schemaPath: "#/properties/flagged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid0 = _errs57 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.cached !== void 0) {
                          let _errs59 = errors;
                          if (typeof data.cached != "boolean")
                            return validate76.errors = [{ instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs59 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.researched_at !== void 0) {
                            let _errs61 = errors;
                            if (errors === _errs61 && errors === _errs61 && typeof data.researched_at != "string")
                              return validate76.errors = [{ instancePath: instancePath + "/researched_at", schemaPath: "#/properties/researched_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs61 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.added_tokens !== void 0) {
                              let data33 = data.added_tokens, _errs63 = errors;
                              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)))
                                return validate76.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs63 && typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33)))
                                return validate76.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid0 = _errs63 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tokens !== void 0) {
                                let data34 = data.tokens, _errs65 = errors;
                                if (errors === _errs65)
                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                    let missing6;
                                    if (data34.plan === void 0 && (missing6 = "plan") || data34.condense === void 0 && (missing6 = "condense"))
                                      return validate76.errors = [{ instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                    if (data34.plan !== void 0) {
                                      let _errs67 = errors;
                                      validate85(data34.plan, { instancePath: instancePath + "/tokens/plan", parentData: data34, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                                      var valid13 = _errs67 === errors;
                                    } else
                                      var valid13 = !0;
                                    if (valid13)
                                      if (data34.condense !== void 0) {
                                        let _errs68 = errors;
                                        validate85(data34.condense, { instancePath: instancePath + "/tokens/condense", parentData: data34, parentDataProperty: "condense", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                                        var valid13 = _errs68 === errors;
                                      } else
                                        var valid13 = !0;
                                  } else
                                    return validate76.errors = [{ instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs65 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.timings_ms !== void 0) {
                                  let data37 = data.timings_ms, _errs69 = errors;
                                  if (errors === _errs69)
                                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                      let missing7;
                                      if (data37.plan === void 0 && (missing7 = "plan") || data37.search === void 0 && (missing7 = "search") || data37.read === void 0 && (missing7 = "read") || data37.condense === void 0 && (missing7 = "condense") || data37.total === void 0 && (missing7 = "total"))
                                        return validate76.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                      if (data37.plan !== void 0) {
                                        let data38 = data37.plan, _errs71 = errors;
                                        if (errors === _errs71)
                                          if (typeof data38 == "number" && isFinite(data38)) {
                                            if (data38 < 0 || isNaN(data38))
                                              return validate76.errors = [{ instancePath: instancePath + "/timings_ms/plan", schemaPath: "#/properties/timings_ms/properties/plan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          } else
                                            return validate76.errors = [{ instancePath: instancePath + "/timings_ms/plan", schemaPath: "#/properties/timings_ms/properties/plan/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid14 = _errs71 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14) {
                                        if (data37.search !== void 0) {
                                          let data39 = data37.search, _errs73 = errors;
                                          if (errors === _errs73)
                                            if (typeof data39 == "number" && isFinite(data39)) {
                                              if (data39 < 0 || isNaN(data39))
                                                return validate76.errors = [{ instancePath: instancePath + "/timings_ms/search", schemaPath: "#/properties/timings_ms/properties/search/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            } else
                                              return validate76.errors = [{ instancePath: instancePath + "/timings_ms/search", schemaPath: "#/properties/timings_ms/properties/search/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid14 = _errs73 === errors;
                                        } else
                                          var valid14 = !0;
                                        if (valid14) {
                                          if (data37.read !== void 0) {
                                            let data40 = data37.read, _errs75 = errors;
                                            if (errors === _errs75)
                                              if (typeof data40 == "number" && isFinite(data40)) {
                                                if (data40 < 0 || isNaN(data40))
                                                  return validate76.errors = [{ instancePath: instancePath + "/timings_ms/read", schemaPath: "#/properties/timings_ms/properties/read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                              } else
                                                return validate76.errors = [{ instancePath: instancePath + "/timings_ms/read", schemaPath: "#/properties/timings_ms/properties/read/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                            var valid14 = _errs75 === errors;
                                          } else
                                            var valid14 = !0;
                                          if (valid14) {
                                            if (data37.condense !== void 0) {
                                              let data41 = data37.condense, _errs77 = errors;
                                              if (errors === _errs77)
                                                if (typeof data41 == "number" && isFinite(data41)) {
                                                  if (data41 < 0 || isNaN(data41))
                                                    return validate76.errors = [{ instancePath: instancePath + "/timings_ms/condense", schemaPath: "#/properties/timings_ms/properties/condense/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                } else
                                                  return validate76.errors = [{ instancePath: instancePath + "/timings_ms/condense", schemaPath: "#/properties/timings_ms/properties/condense/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                              var valid14 = _errs77 === errors;
                                            } else
                                              var valid14 = !0;
                                            if (valid14)
                                              if (data37.total !== void 0) {
                                                let data42 = data37.total, _errs79 = errors;
                                                if (errors === _errs79)
                                                  if (typeof data42 == "number" && isFinite(data42)) {
                                                    if (data42 < 0 || isNaN(data42))
                                                      return validate76.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate76.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var valid14 = _errs79 === errors;
                                              } else
                                                var valid14 = !0;
                                          }
                                        }
                                      }
                                    } else
                                      return validate76.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs69 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { depth: !0, outcome: !0, form: !0, topics: !0, searches: !0, sources: !0, skipped: !0, citations: !0, flagged: !0, cached: !0, researched_at: !0, added_tokens: !0, tokens: !0, timings_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "string", enum: ["reported", "estimated", "missing"], $id: "UsageSource" };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "reported" || data === "estimated" || data === "missing" ? (validate89.errors = vErrors, errors === 0) : (validate89.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.prompt === void 0 && (missing0 = "prompt") || data.level === void 0 && (missing0 = "level") || data.model === void 0 && (missing0 = "model") || data.adjusted === void 0 && (missing0 = "adjusted") || data.research === void 0 && (missing0 = "research") || data.added_tokens === void 0 && (missing0 = "added_tokens") || data.cache === void 0 && (missing0 = "cache") || data.usage_source === void 0 && (missing0 = "usage_source") || data.credits === void 0 && (missing0 = "credits") || data.timings_ms === void 0 && (missing0 = "timings_ms"))
        return validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.r_type !== void 0) {
        let _errs1 = errors;
        validate66(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.variant !== void 0) {
          let _errs2 = errors;
          validate68(data.variant, { instancePath: instancePath + "/variant", parentData: data, parentDataProperty: "variant", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt_version !== void 0) {
            let data2 = data.prompt_version, _errs3 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null)
              return validate65.errors = [{ instancePath: instancePath + "/prompt_version", schemaPath: "#/properties/prompt_version/type", keyword: "type", params: { type: schema26.properties.prompt_version.type }, message: "must be integer,null" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.prompt !== void 0) {
              let data3 = data.prompt, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
              validate70(data3, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
              var _valid0 = _errs7 === errors;
              if (_valid0) {
                valid1 = !0, passing0 = 0;
                var props0 = {};
                props0.id = !0, props0.name = !0, props0.version = !0, props0.label = !0;
              }
              let _errs8 = errors;
              if (data3 !== null) {
                let err0 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate65.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.level !== void 0) {
                let data4 = data.level, _errs10 = errors, _errs11 = errors, valid2 = !1, passing1 = null, _errs12 = errors;
                validate74(data4, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                var _valid1 = _errs12 === errors;
                _valid1 && (valid2 = !0, passing1 = 0);
                let _errs13 = errors;
                if (data4 !== null) {
                  let err2 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                var _valid1 = _errs13 === errors;
                if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                  errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                else {
                  let err3 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate65.errors = vErrors, !1;
                }
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.model !== void 0) {
                  let _errs15 = errors;
                  if (typeof data.model != "string")
                    return validate65.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.adjusted !== void 0) {
                    let data6 = data.adjusted, _errs17 = errors;
                    if (errors === _errs17)
                      if (Array.isArray(data6)) {
                        var valid3 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs19 = errors;
                          if (typeof data6[i0] != "string")
                            return validate65.errors = [{ instancePath: instancePath + "/adjusted/" + i0, schemaPath: "#/properties/adjusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs19 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate65.errors = [{ instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.research !== void 0) {
                      let data8 = data.research, _errs21 = errors, _errs22 = errors, valid4 = !1, passing2 = null, _errs23 = errors;
                      validate76(data8, { instancePath: instancePath + "/research", parentData: data, parentDataProperty: "research", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
                      var _valid2 = _errs23 === errors;
                      if (_valid2) {
                        valid4 = !0, passing2 = 0;
                        var props1 = {};
                        props1.depth = !0, props1.outcome = !0, props1.form = !0, props1.topics = !0, props1.searches = !0, props1.sources = !0, props1.skipped = !0, props1.citations = !0, props1.flagged = !0, props1.cached = !0, props1.researched_at = !0, props1.added_tokens = !0, props1.tokens = !0, props1.timings_ms = !0;
                      }
                      let _errs24 = errors;
                      if (data8 !== null) {
                        let err4 = { instancePath: instancePath + "/research", schemaPath: "#/properties/research/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                      var _valid2 = _errs24 === errors;
                      if (_valid2 && valid4 ? (valid4 = !1, passing2 = [passing2, 1]) : _valid2 && (valid4 = !0, passing2 = 1), valid4)
                        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
                      else {
                        let err5 = { instancePath: instancePath + "/research", schemaPath: "#/properties/research/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate65.errors = vErrors, !1;
                      }
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.added_tokens !== void 0) {
                        let data9 = data.added_tokens, _errs26 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                          return validate65.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs26 && typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)))
                          return validate65.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid0 = _errs26 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.cache !== void 0) {
                          let data10 = data.cache, _errs28 = errors;
                          if (typeof data10 != "string")
                            return validate65.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data10 === "hit" || data10 === "miss" || data10 === "bypass"))
                            return validate65.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/enum", keyword: "enum", params: { allowedValues: schema26.properties.cache.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid0 = _errs28 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.usage_source !== void 0) {
                            let _errs30 = errors;
                            validate89(data.usage_source, { instancePath: instancePath + "/usage_source", parentData: data, parentDataProperty: "usage_source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                            var valid0 = _errs30 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.credits !== void 0) {
                              let data12 = data.credits, _errs31 = errors;
                              if (errors === _errs31)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing1;
                                  if (data12.spent === void 0 && (missing1 = "spent") || data12.main === void 0 && (missing1 = "main") || data12.conversation_limit === void 0 && (missing1 = "conversation_limit"))
                                    return validate65.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                  if (data12.spent !== void 0) {
                                    let data13 = data12.spent, _errs33 = errors;
                                    if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                      return validate65.errors = [{ instancePath: instancePath + "/credits/spent", schemaPath: "#/properties/credits/properties/spent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs33 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                                      return validate65.errors = [{ instancePath: instancePath + "/credits/spent", schemaPath: "#/properties/credits/properties/spent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var valid5 = _errs33 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5) {
                                    if (data12.main !== void 0) {
                                      let data14 = data12.main, _errs35 = errors;
                                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                        return validate65.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      if (errors === _errs35 && typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)))
                                        return validate65.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                      var valid5 = _errs35 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5)
                                      if (data12.conversation_limit !== void 0) {
                                        let data15 = data12.conversation_limit, _errs37 = errors;
                                        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                          return validate65.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs37 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                                          return validate65.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var valid5 = _errs37 === errors;
                                      } else
                                        var valid5 = !0;
                                  }
                                } else
                                  return validate65.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.timings_ms !== void 0) {
                                let data16 = data.timings_ms, _errs39 = errors;
                                if (errors === _errs39)
                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                    let missing2;
                                    if (data16.total === void 0 && (missing2 = "total") || data16.research === void 0 && (missing2 = "research") || data16.upstream === void 0 && (missing2 = "upstream") || data16.overhead === void 0 && (missing2 = "overhead"))
                                      return validate65.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data16.total !== void 0) {
                                      let data17 = data16.total, _errs41 = errors;
                                      if (errors === _errs41)
                                        if (typeof data17 == "number" && isFinite(data17)) {
                                          if (data17 < 0 || isNaN(data17))
                                            return validate65.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        } else
                                          return validate65.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var valid6 = _errs41 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6) {
                                      if (data16.research !== void 0) {
                                        let data18 = data16.research, _errs43 = errors;
                                        if (errors === _errs43)
                                          if (typeof data18 == "number" && isFinite(data18)) {
                                            if (data18 < 0 || isNaN(data18))
                                              return validate65.errors = [{ instancePath: instancePath + "/timings_ms/research", schemaPath: "#/properties/timings_ms/properties/research/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          } else
                                            return validate65.errors = [{ instancePath: instancePath + "/timings_ms/research", schemaPath: "#/properties/timings_ms/properties/research/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid6 = _errs43 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data16.upstream !== void 0) {
                                          let data19 = data16.upstream, _errs45 = errors;
                                          if (errors === _errs45)
                                            if (typeof data19 == "number" && isFinite(data19)) {
                                              if (data19 < 0 || isNaN(data19))
                                                return validate65.errors = [{ instancePath: instancePath + "/timings_ms/upstream", schemaPath: "#/properties/timings_ms/properties/upstream/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            } else
                                              return validate65.errors = [{ instancePath: instancePath + "/timings_ms/upstream", schemaPath: "#/properties/timings_ms/properties/upstream/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid6 = _errs45 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data16.overhead !== void 0) {
                                            let data20 = data16.overhead, _errs47 = errors;
                                            if (errors === _errs47)
                                              if (typeof data20 == "number" && isFinite(data20)) {
                                                if (data20 < 0 || isNaN(data20))
                                                  return validate65.errors = [{ instancePath: instancePath + "/timings_ms/overhead", schemaPath: "#/properties/timings_ms/properties/overhead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                              } else
                                                return validate65.errors = [{ instancePath: instancePath + "/timings_ms/overhead", schemaPath: "#/properties/timings_ms/properties/overhead/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                            var valid6 = _errs47 === errors;
                                          } else
                                            var valid6 = !0;
                                      }
                                    }
                                  } else
                                    return validate65.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs39 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { r_type: !0, variant: !0, prompt_version: !0, prompt: !0, level: !0, model: !0, adjusted: !0, research: !0, added_tokens: !0, cache: !0, usage_source: !0, credits: !0, timings_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.choices === void 0 && (missing0 = "choices") || data.enhancement === void 0 && (missing0 = "enhancement"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate52.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.object !== void 0) {
          let _errs3 = errors;
          if (typeof data.object != "string")
            return validate52.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.created !== void 0) {
            let data2 = data.created, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate52.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.model !== void 0) {
              let _errs7 = errors;
              if (typeof data.model != "string")
                return validate52.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.choices !== void 0) {
                let data4 = data.choices, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    if (data4.length < 1)
                      return validate52.errors = [{ instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs11 = errors;
                        validate53(data4[i0], { instancePath: instancePath + "/choices/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.usage !== void 0) {
                  let _errs12 = errors;
                  validate63(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.enhancement !== void 0) {
                    let _errs13 = errors;
                    validate65(data.enhancement, { instancePath: instancePath + "/enhancement", parentData: data, parentDataProperty: "enhancement", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { id: !0, object: !0, created: !0, model: !0, choices: !0, usage: !0, enhancement: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CompletionChunk = validate92;
var schema41 = { type: "object", properties: { role: { type: "string" }, content: { type: ["string", "null"] }, refusal: { type: ["string", "null"] }, reasoning_content: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { type: "object", properties: { index: { type: "integer" }, id: { type: "string" }, type: { type: "string" }, function: { type: "object", properties: { name: { type: "string" }, arguments: { type: "string" } } } } } } }, $id: "Delta" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role !== void 0) {
        let _errs1 = errors;
        if (typeof data.role != "string")
          return validate94.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate94.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema41.properties.content.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refusal !== void 0) {
            let data2 = data.refusal, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate94.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: schema41.properties.refusal.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reasoning_content !== void 0) {
              let data3 = data.reasoning_content, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate94.errors = [{ instancePath: instancePath + "/reasoning_content", schemaPath: "#/properties/reasoning_content/type", keyword: "type", params: { type: schema41.properties.reasoning_content.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_calls !== void 0) {
                let data4 = data.tool_calls, _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null)
                  return validate94.errors = [{ instancePath: instancePath + "/tool_calls", schemaPath: "#/properties/tool_calls/type", keyword: "type", params: { type: schema41.properties.tool_calls.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data4)) {
                  var valid1 = !0;
                  let len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0], _errs11 = errors;
                    if (errors === _errs11)
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.index !== void 0) {
                          let data6 = data5.index, _errs13 = errors;
                          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                            return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/index", schemaPath: "#/properties/tool_calls/items/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs13 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data5.id !== void 0) {
                            let _errs15 = errors;
                            if (typeof data5.id != "string")
                              return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/id", schemaPath: "#/properties/tool_calls/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs15 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data5.type !== void 0) {
                              let _errs17 = errors;
                              if (typeof data5.type != "string")
                                return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/type", schemaPath: "#/properties/tool_calls/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs17 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data5.function !== void 0) {
                                let data9 = data5.function, _errs19 = errors;
                                if (errors === _errs19)
                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                    if (data9.name !== void 0) {
                                      let _errs21 = errors;
                                      if (typeof data9.name != "string")
                                        return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function/name", schemaPath: "#/properties/tool_calls/items/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid3 = _errs21 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data9.arguments !== void 0) {
                                        let _errs23 = errors;
                                        if (typeof data9.arguments != "string")
                                          return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function/arguments", schemaPath: "#/properties/tool_calls/items/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid3 = _errs23 === errors;
                                      } else
                                        var valid3 = !0;
                                  } else
                                    return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function", schemaPath: "#/properties/tool_calls/items/properties/function/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid2 = _errs19 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate94.errors = [{ instancePath: instancePath + "/tool_calls/" + i0, schemaPath: "#/properties/tool_calls/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs11 === errors;
                    if (!valid1)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { role: !0, content: !0, refusal: !0, reasoning_content: !0, tool_calls: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate93.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.delta !== void 0) {
          let _errs3 = errors;
          validate94(data.delta, { instancePath: instancePath + "/delta", parentData: data, parentDataProperty: "delta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.finish_reason !== void 0) {
            let _errs4 = errors;
            validate58(data.finish_reason, { instancePath: instancePath + "/finish_reason", parentData: data, parentDataProperty: "finish_reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.logprobs !== void 0) {
              let data3 = data.logprobs, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
              validate60(data3, { instancePath: instancePath + "/logprobs", parentData: data, parentDataProperty: "logprobs", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var _valid0 = _errs7 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs8 = errors;
              if (data3 !== null) {
                let err0 = { instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate93.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { index: !0, delta: !0, finish_reason: !0, logprobs: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.choices === void 0 && (missing0 = "choices"))
        return validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate92.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.object !== void 0) {
          let _errs3 = errors;
          if (typeof data.object != "string")
            return validate92.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.created !== void 0) {
            let data2 = data.created, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate92.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.model !== void 0) {
              let _errs7 = errors;
              if (typeof data.model != "string")
                return validate92.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.choices !== void 0) {
                let data4 = data.choices, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      validate93(data4[i0], { instancePath: instancePath + "/choices/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate92.errors = [{ instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.usage !== void 0) {
                  let data6 = data.usage, _errs12 = errors, _errs13 = errors, valid2 = !1, passing0 = null, _errs14 = errors;
                  validate63(data6, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
                  var _valid0 = _errs14 === errors;
                  if (_valid0) {
                    valid2 = !0, passing0 = 0;
                    var props0 = {};
                    props0.prompt_tokens = !0, props0.completion_tokens = !0, props0.total_tokens = !0;
                  }
                  let _errs15 = errors;
                  if (data6 !== null) {
                    let err0 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs15 === errors;
                  if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                    errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate92.errors = vErrors, !1;
                  }
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.enhancement !== void 0) {
                    let _errs17 = errors;
                    validate65(data.enhancement, { instancePath: instancePath + "/enhancement", parentData: data, parentDataProperty: "enhancement", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, object: !0, created: !0, model: !0, choices: !0, usage: !0, enhancement: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ResearchProgress = validate101, schema42 = { type: "object", required: ["step", "state", "subject", "reason", "share", "elapsed_ms"], properties: { step: { type: "string", enum: ["plan", "search", "read", "condense", "done"] }, state: { type: "string", enum: ["started", "ok", "skipped", "failed"] }, subject: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, share: { type: "number", minimum: 0, maximum: 1 }, elapsed_ms: { type: "number", minimum: 0 } }, $id: "ResearchProgress" };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.step === void 0 && (missing0 = "step") || data.state === void 0 && (missing0 = "state") || data.subject === void 0 && (missing0 = "subject") || data.reason === void 0 && (missing0 = "reason") || data.share === void 0 && (missing0 = "share") || data.elapsed_ms === void 0 && (missing0 = "elapsed_ms"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.step !== void 0) {
        let data0 = data.step, _errs1 = errors;
        if (typeof data0 != "string")
          return validate101.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "plan" || data0 === "search" || data0 === "read" || data0 === "condense" || data0 === "done"))
          return validate101.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/properties/step/enum", keyword: "enum", params: { allowedValues: schema42.properties.step.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.state !== void 0) {
          let data1 = data.state, _errs3 = errors;
          if (typeof data1 != "string")
            return validate101.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "started" || data1 === "ok" || data1 === "skipped" || data1 === "failed"))
            return validate101.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema42.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.subject !== void 0) {
            let data2 = data.subject, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate101.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: schema42.properties.subject.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reason !== void 0) {
              let data3 = data.reason, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate101.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema42.properties.reason.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.share !== void 0) {
                let data4 = data.share, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 1 || isNaN(data4))
                      return validate101.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                    if (data4 < 0 || isNaN(data4))
                      return validate101.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  } else
                    return validate101.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.elapsed_ms !== void 0) {
                  let data5 = data.elapsed_ms, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 0 || isNaN(data5))
                        return validate101.errors = [{ instancePath: instancePath + "/elapsed_ms", schemaPath: "#/properties/elapsed_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    } else
                      return validate101.errors = [{ instancePath: instancePath + "/elapsed_ms", schemaPath: "#/properties/elapsed_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { step: !0, state: !0, subject: !0, reason: !0, share: !0, elapsed_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Error2 = validate102;
var schema44 = { type: "string", enum: ["ACCOUNT_DISABLED", "ACCOUNT_LOCKED", "ADDRESS_BLOCKED", "ADDRESS_NOT_ALLOWED", "CONFLICT", "CREDENTIALS_CONFLICT", "CREDITS_EXHAUSTED", "EMAIL_NOT_VERIFIED", "FORBIDDEN", "IDEMPOTENCY_KEY_REUSED", "INTERNAL_ERROR", "INVALID_CODE", "INVALID_CREDENTIALS", "INVALID_REQUEST", "LAST_ADMIN", "LEVEL_NOT_ALLOWED", "LIBRARY_FULL", "MALFORMED_REQUEST", "METHOD_NOT_ALLOWED", "MISDIRECTED_REQUEST", "MODEL_NOT_ALLOWED", "NOT_FOUND", "PASSWORD_CHANGE_REQUIRED", "PAYLOAD_TOO_LARGE", "PRECONDITION_FAILED", "RATE_LIMITED", "REGISTRATION_CLOSED", "REQUEST_IN_PROGRESS", "RESEARCH_DISABLED", "SERVER_BUSY", "SETTING_LOCKED", "STORAGE_UNAVAILABLE", "STYLE_NOT_ALLOWED", "UNAUTHENTICATED", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_BUSY", "UPSTREAM_INVALID", "UPSTREAM_REJECTED", "UPSTREAM_TIMEOUT", "UPSTREAM_UNREACHABLE"], $id: "ErrorCode" };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ACCOUNT_DISABLED" || data === "ACCOUNT_LOCKED" || data === "ADDRESS_BLOCKED" || data === "ADDRESS_NOT_ALLOWED" || data === "CONFLICT" || data === "CREDENTIALS_CONFLICT" || data === "CREDITS_EXHAUSTED" || data === "EMAIL_NOT_VERIFIED" || data === "FORBIDDEN" || data === "IDEMPOTENCY_KEY_REUSED" || data === "INTERNAL_ERROR" || data === "INVALID_CODE" || data === "INVALID_CREDENTIALS" || data === "INVALID_REQUEST" || data === "LAST_ADMIN" || data === "LEVEL_NOT_ALLOWED" || data === "LIBRARY_FULL" || data === "MALFORMED_REQUEST" || data === "METHOD_NOT_ALLOWED" || data === "MISDIRECTED_REQUEST" || data === "MODEL_NOT_ALLOWED" || data === "NOT_FOUND" || data === "PASSWORD_CHANGE_REQUIRED" || data === "PAYLOAD_TOO_LARGE" || data === "PRECONDITION_FAILED" || data === "RATE_LIMITED" || data === "REGISTRATION_CLOSED" || data === "REQUEST_IN_PROGRESS" || data === "RESEARCH_DISABLED" || data === "SERVER_BUSY" || data === "SETTING_LOCKED" || data === "STORAGE_UNAVAILABLE" || data === "STYLE_NOT_ALLOWED" || data === "UNAUTHENTICATED" || data === "UNSUPPORTED_MEDIA_TYPE" || data === "UPSTREAM_BUSY" || data === "UPSTREAM_INVALID" || data === "UPSTREAM_REJECTED" || data === "UPSTREAM_TIMEOUT" || data === "UPSTREAM_UNREACHABLE" ? (validate103.errors = vErrors, errors === 0) : (validate103.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.message === void 0 && (missing0 = "message"))
        return validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate105.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate105.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: { path: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.main === void 0 && (missing0 = "main") || data.reset === void 0 && (missing0 = "reset"))
        return validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.main !== void 0) {
        let data0 = data.main, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate107.errors = [{ instancePath: instancePath + "/main", schemaPath: "#/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate107.errors = [{ instancePath: instancePath + "/main", schemaPath: "#/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reset !== void 0) {
          let data1 = data.reset, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate107.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate107.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: { main: !0, reset: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversation_limit === void 0 && (missing0 = "conversation_limit") || data.reset === void 0 && (missing0 = "reset"))
        return validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.conversation_limit !== void 0) {
        let data0 = data.conversation_limit, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate109.errors = [{ instancePath: instancePath + "/conversation_limit", schemaPath: "#/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate109.errors = [{ instancePath: instancePath + "/conversation_limit", schemaPath: "#/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reset !== void 0) {
          let data1 = data.reset, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate109.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate109.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: { conversation_limit: !0, reset: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.revision === void 0 && (missing0 = "revision") || data.version === void 0 && (missing0 = "version") || data.latest_version === void 0 && (missing0 = "latest_version") || data.updated_by === void 0 && (missing0 = "updated_by") || data.updated_at === void 0 && (missing0 = "updated_at"))
        return validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.revision !== void 0) {
        let data0 = data.revision, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate111.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0) {
          let data1 = data.version, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate111.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latest_version !== void 0) {
            let data2 = data.latest_version, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate111.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.updated_by !== void 0) {
              let _errs7 = errors;
              if (typeof data.updated_by != "string")
                return validate111.errors = [{ instancePath: instancePath + "/updated_by", schemaPath: "#/properties/updated_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.updated_at !== void 0) {
                let _errs9 = errors;
                if (errors === _errs9 && errors === _errs9 && typeof data.updated_at != "string")
                  return validate111.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { revision: !0, version: !0, latest_version: !0, updated_by: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.error_code === void 0 && (missing0 = "error_code") || data.errors === void 0 && (missing0 = "errors") || data.details === void 0 && (missing0 = "details"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate102.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !1)
          return validate102.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate102.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.error_code !== void 0) {
            let _errs5 = errors;
            validate103(data.error_code, { instancePath: instancePath + "/error_code", parentData: data, parentDataProperty: "error_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.errors !== void 0) {
              let data3 = data.errors, _errs6 = errors;
              if (errors === _errs6)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs8 = errors;
                    validate105(data3[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                    var valid1 = _errs8 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate102.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.details !== void 0) {
                let data5 = data.details, _errs9 = errors;
                if (errors === _errs9)
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    let missing1;
                    if (data5.request_id === void 0 && (missing1 = "request_id") || data5.timestamp === void 0 && (missing1 = "timestamp"))
                      return validate102.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data5.request_id !== void 0) {
                      let _errs11 = errors;
                      if (typeof data5.request_id != "string")
                        return validate102.errors = [{ instancePath: instancePath + "/details/request_id", schemaPath: "#/properties/details/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data5.timestamp !== void 0) {
                        let _errs13 = errors;
                        if (errors === _errs13 && errors === _errs13 && typeof data5.timestamp != "string")
                          return validate102.errors = [{ instancePath: instancePath + "/details/timestamp", schemaPath: "#/properties/details/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate102.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.credits !== void 0) {
                  let _errs15 = errors;
                  validate107(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.limits !== void 0) {
                    let _errs16 = errors;
                    validate109(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.current !== void 0) {
                      let _errs17 = errors;
                      validate111(data.current, { instancePath: instancePath + "/current", parentData: data, parentDataProperty: "current", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { success: !0, message: !0, error_code: !0, errors: !0, details: !0, credits: !0, limits: !0, current: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Preview = validate113, schema49 = { type: "object", required: ["messages", "model", "level", "r_type", "variant", "prompt_version", "prompt", "adjusted", "research", "estimated_tokens", "price"], properties: { messages: { $ref: "Messages" }, model: { type: "string" }, level: { $ref: "Level" }, r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, prompt: { oneOf: [{ $ref: "UsedPrompt" }, { type: "null" }] }, adjusted: { type: "array", items: { type: "string" } }, research: { oneOf: [{ $ref: "ResearchDepth" }, { type: "null" }] }, estimated_tokens: { type: "object", required: ["prompt", "added"], properties: { prompt: { type: "integer", minimum: 0 }, added: { type: "integer", minimum: 0 } } }, price: { type: "object", required: ["main", "conversation_limit"], properties: { main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 } } } }, $id: "Preview" };
var schema52 = { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["system", "developer"] }, content: { type: ["string", "array"], minItems: 1, items: { $ref: "TextPart" } }, name: { type: "string" } }, $id: "SystemMessage" }, schema53 = { type: "object", additionalProperties: !1, required: ["type", "text"], properties: { type: { type: "string", enum: ["text"] }, text: { type: "string" }, cache_control: { $ref: "CacheControl" } }, $id: "TextPart" };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate118.errors = vErrors, errors === 0);
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "text" || key0 === "cache_control")) {
            return validate117.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate117.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "text")
              return validate117.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema53.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.text !== void 0) {
              let _errs4 = errors;
              if (typeof data.text != "string")
                return validate117.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let _errs6 = errors;
                validate118(data.cache_control, { instancePath: instancePath + "/cache_control", parentData: data, parentDataProperty: "cache_control", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate116.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "system" || data0 === "developer"))
              return validate116.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema52.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate116.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema52.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                if (data1.length < 1)
                  return validate116.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate117(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let _errs7 = errors;
                if (typeof data.name != "string")
                  return validate116.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["user"] }, content: { type: ["string", "array"], minItems: 1, items: { $ref: "ContentPart" } }, name: { type: "string" } }, $id: "UserMessage" };
var schema57 = { type: "object", additionalProperties: !1, required: ["type", "image_url"], properties: { type: { type: "string", enum: ["image_url"] }, image_url: { type: "object", additionalProperties: !1, required: ["url"], properties: { url: { type: "string", minLength: 1 }, detail: { type: "string", enum: ["auto", "low", "high", "original"] } } }, cache_control: { $ref: "CacheControl" } }, $id: "ImagePart" }, func1 = require_ucs2length().default;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.image_url === void 0 && (missing0 = "image_url"))
        return validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "image_url" || key0 === "cache_control")) {
            return validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate123.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "image_url")
              return validate123.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema57.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.image_url !== void 0) {
              let data1 = data.image_url, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.url === void 0 && (missing1 = "url"))
                    return validate123.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "url" || key1 === "detail")) {
                        return validate123.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.url !== void 0) {
                        let data2 = data1.url, _errs7 = errors;
                        if (errors === _errs7)
                          if (typeof data2 == "string") {
                            if (func1(data2) < 1)
                              return validate123.errors = [{ instancePath: instancePath + "/image_url/url", schemaPath: "#/properties/image_url/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate123.errors = [{ instancePath: instancePath + "/image_url/url", schemaPath: "#/properties/image_url/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.detail !== void 0) {
                          let data3 = data1.detail, _errs9 = errors;
                          if (typeof data3 != "string")
                            return validate123.errors = [{ instancePath: instancePath + "/image_url/detail", schemaPath: "#/properties/image_url/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data3 === "auto" || data3 === "low" || data3 === "high" || data3 === "original"))
                            return validate123.errors = [{ instancePath: instancePath + "/image_url/detail", schemaPath: "#/properties/image_url/properties/detail/enum", keyword: "enum", params: { allowedValues: schema57.properties.image_url.properties.detail.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid1 = _errs9 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate123.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let _errs11 = errors;
                validate118(data.cache_control, { instancePath: instancePath + "/cache_control", parentData: data, parentDataProperty: "cache_control", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "object", additionalProperties: !1, required: ["type", "input_audio"], properties: { type: { type: "string", enum: ["input_audio"] }, input_audio: { type: "object", additionalProperties: !1, required: ["data", "format"], properties: { data: { type: "string", minLength: 1 }, format: { type: "string" } } } }, $id: "AudioPart" };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.input_audio === void 0 && (missing0 = "input_audio"))
        return validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "input_audio")) {
            return validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate125.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "input_audio")
              return validate125.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema58.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.input_audio !== void 0) {
              let data1 = data.input_audio, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.data === void 0 && (missing1 = "data") || data1.format === void 0 && (missing1 = "format"))
                    return validate125.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "data" || key1 === "format")) {
                        return validate125.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.data !== void 0) {
                        let data2 = data1.data, _errs7 = errors;
                        if (errors === _errs7)
                          if (typeof data2 == "string") {
                            if (func1(data2) < 1)
                              return validate125.errors = [{ instancePath: instancePath + "/input_audio/data", schemaPath: "#/properties/input_audio/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate125.errors = [{ instancePath: instancePath + "/input_audio/data", schemaPath: "#/properties/input_audio/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.format !== void 0) {
                          let _errs9 = errors;
                          if (typeof data1.format != "string")
                            return validate125.errors = [{ instancePath: instancePath + "/input_audio/format", schemaPath: "#/properties/input_audio/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs9 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate125.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: "object", additionalProperties: !1, required: ["type", "file"], properties: { type: { type: "string", enum: ["file"] }, file: { type: "object", additionalProperties: !1, properties: { file_data: { type: "string" }, file_id: { type: "string" }, filename: { type: "string" } } } }, $id: "FilePart" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file === void 0 && (missing0 = "file"))
        return validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file")) {
            return validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate126.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "file")
              return validate126.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema59.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.file !== void 0) {
              let data1 = data.file, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let _errs6 = errors;
                  for (let key1 in data1)
                    if (!(key1 === "file_data" || key1 === "file_id" || key1 === "filename")) {
                      return validate126.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                      break;
                    }
                  if (_errs6 === errors) {
                    if (data1.file_data !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.file_data != "string")
                        return validate126.errors = [{ instancePath: instancePath + "/file/file_data", schemaPath: "#/properties/file/properties/file_data/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs7 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.file_id !== void 0) {
                        let _errs9 = errors;
                        if (typeof data1.file_id != "string")
                          return validate126.errors = [{ instancePath: instancePath + "/file/file_id", schemaPath: "#/properties/file/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs9 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.filename !== void 0) {
                          let _errs11 = errors;
                          if (typeof data1.filename != "string")
                            return validate126.errors = [{ instancePath: instancePath + "/file/filename", schemaPath: "#/properties/file/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs11 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate126.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "object", additionalProperties: !1, required: ["type", "refusal"], properties: { type: { type: "string", enum: ["refusal"] }, refusal: { type: "string" } }, $id: "RefusalPart" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.refusal === void 0 && (missing0 = "refusal"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "refusal")) {
            return validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate127.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "refusal")
              return validate127.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema60.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.refusal !== void 0) {
              let _errs4 = errors;
              if (typeof data.refusal != "string")
                return validate127.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text") {
            validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
            var props0 = !0;
          } else if (tag0 === "image_url")
            validate123(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "input_audio")
            validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "file")
            validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "refusal")
            validate127(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else
            return validate122.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate122.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate122.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate121.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate121.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "user")
              return validate121.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema55.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate121.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema55.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                if (data1.length < 1)
                  return validate121.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate122(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let _errs7 = errors;
                if (typeof data.name != "string")
                  return validate121.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "object", required: ["role"], properties: { role: { type: "string", enum: ["assistant"] }, content: { type: ["string", "array", "null"], items: { $ref: "ContentPart" } }, name: { type: "string" }, refusal: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { $ref: "ToolCall" } } }, additionalProperties: !0, $id: "AssistantMessage" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role"))
        return validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.role !== void 0) {
        let data0 = data.role, _errs2 = errors;
        if (typeof data0 != "string")
          return validate134.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "assistant")
          return validate134.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema61.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs4 = errors;
          if (typeof data1 != "string" && !Array.isArray(data1) && data1 !== null)
            return validate134.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema61.properties.content.type }, message: "must be string,array,null" }], !1;
          if (errors === _errs4 && Array.isArray(data1)) {
            var valid1 = !0;
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs6 = errors;
              validate122(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
              var valid1 = _errs6 === errors;
              if (!valid1)
                break;
            }
          }
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs7 = errors;
            if (typeof data.name != "string")
              return validate134.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refusal !== void 0) {
              let data4 = data.refusal, _errs9 = errors;
              if (typeof data4 != "string" && data4 !== null)
                return validate134.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: schema61.properties.refusal.type }, message: "must be string,null" }], !1;
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_calls !== void 0) {
                let data5 = data.tool_calls, _errs11 = errors;
                if (!Array.isArray(data5) && data5 !== null)
                  return validate134.errors = [{ instancePath: instancePath + "/tool_calls", schemaPath: "#/properties/tool_calls/type", keyword: "type", params: { type: schema61.properties.tool_calls.type }, message: "must be array,null" }], !1;
                if (errors === _errs11 && Array.isArray(data5)) {
                  var valid2 = !0;
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs13 = errors;
                    validate55(data5[i1], { instancePath: instancePath + "/tool_calls/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                    var valid2 = _errs13 === errors;
                    if (!valid2)
                      break;
                  }
                }
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: "object", additionalProperties: !1, required: ["role", "content", "tool_call_id"], properties: { role: { type: "string", enum: ["tool"] }, content: { type: ["string", "array"], items: { $ref: "TextPart" } }, tool_call_id: { type: "string", minLength: 1 }, name: { type: "string" } }, $id: "ToolMessage" };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.tool_call_id === void 0 && (missing0 = "tool_call_id"))
        return validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "tool_call_id" || key0 === "name")) {
            return validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate137.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "tool")
              return validate137.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema62.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate137.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema62.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate117(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tool_call_id !== void 0) {
                let data3 = data.tool_call_id, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data3 == "string") {
                    if (func1(data3) < 1)
                      return validate137.errors = [{ instancePath: instancePath + "/tool_call_id", schemaPath: "#/properties/tool_call_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate137.errors = [{ instancePath: instancePath + "/tool_call_id", schemaPath: "#/properties/tool_call_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.name !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.name != "string")
                    return validate137.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema63 = { type: "object", additionalProperties: !1, required: ["role", "content", "name"], properties: { role: { type: "string", enum: ["function"] }, content: { type: ["string", "null"] }, name: { type: "string", minLength: 1 } }, $id: "FunctionMessage" };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.name === void 0 && (missing0 = "name"))
        return validate139.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate139.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate139.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "function")
              return validate139.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema63.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate139.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema63.properties.content.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) < 1)
                      return validate139.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate139.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.role;
        if (typeof tag0 == "string")
          if (tag0 === "system") {
            validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
            var props0 = !0;
          } else if (tag0 === "developer")
            validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "user")
            validate121(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "assistant")
            validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "tool")
            validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "function")
            validate139(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else
            return validate115.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "role", tagValue: tag0 }, message: 'value of tag "role" must be in oneOf' }], !1;
        else
          return validate115.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "role", tagValue: tag0 }, message: 'tag "role" must be string' }], !1;
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate115.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate115.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 2048)
        return validate114.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" }], !1;
      if (data.length < 1)
        return validate114.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate115(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messages === void 0 && (missing0 = "messages") || data.model === void 0 && (missing0 = "model") || data.level === void 0 && (missing0 = "level") || data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.prompt === void 0 && (missing0 = "prompt") || data.adjusted === void 0 && (missing0 = "adjusted") || data.research === void 0 && (missing0 = "research") || data.estimated_tokens === void 0 && (missing0 = "estimated_tokens") || data.price === void 0 && (missing0 = "price"))
        return validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messages !== void 0) {
        let _errs1 = errors;
        validate114(data.messages, { instancePath: instancePath + "/messages", parentData: data, parentDataProperty: "messages", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.model !== void 0) {
          let _errs2 = errors;
          if (typeof data.model != "string")
            return validate113.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.level !== void 0) {
            let _errs4 = errors;
            validate74(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.r_type !== void 0) {
              let _errs5 = errors;
              validate66(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.variant !== void 0) {
                let _errs6 = errors;
                validate68(data.variant, { instancePath: instancePath + "/variant", parentData: data, parentDataProperty: "variant", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.prompt_version !== void 0) {
                  let data5 = data.prompt_version, _errs7 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null)
                    return validate113.errors = [{ instancePath: instancePath + "/prompt_version", schemaPath: "#/properties/prompt_version/type", keyword: "type", params: { type: schema49.properties.prompt_version.type }, message: "must be integer,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.prompt !== void 0) {
                    let data6 = data.prompt, _errs9 = errors, _errs10 = errors, valid1 = !1, passing0 = null, _errs11 = errors;
                    validate70(data6, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                    var _valid0 = _errs11 === errors;
                    if (_valid0) {
                      valid1 = !0, passing0 = 0;
                      var props0 = {};
                      props0.id = !0, props0.name = !0, props0.version = !0, props0.label = !0;
                    }
                    let _errs12 = errors;
                    if (data6 !== null) {
                      let err0 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate113.errors = vErrors, !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.adjusted !== void 0) {
                      let data7 = data.adjusted, _errs14 = errors;
                      if (errors === _errs14)
                        if (Array.isArray(data7)) {
                          var valid2 = !0;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            if (typeof data7[i0] != "string")
                              return validate113.errors = [{ instancePath: instancePath + "/adjusted/" + i0, schemaPath: "#/properties/adjusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs16 === errors;
                            if (!valid2)
                              break;
                          }
                        } else
                          return validate113.errors = [{ instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.research !== void 0) {
                        let data9 = data.research, _errs18 = errors, _errs19 = errors, valid3 = !1, passing1 = null, _errs20 = errors;
                        validate77(data9, { instancePath: instancePath + "/research", parentData: data, parentDataProperty: "research", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
                        var _valid1 = _errs20 === errors;
                        _valid1 && (valid3 = !0, passing1 = 0);
                        let _errs21 = errors;
                        if (data9 !== null) {
                          let err2 = { instancePath: instancePath + "/research", schemaPath: "#/properties/research/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                        var _valid1 = _errs21 === errors;
                        if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                          errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                        else {
                          let err3 = { instancePath: instancePath + "/research", schemaPath: "#/properties/research/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate113.errors = vErrors, !1;
                        }
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.estimated_tokens !== void 0) {
                          let data10 = data.estimated_tokens, _errs23 = errors;
                          if (errors === _errs23)
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              let missing1;
                              if (data10.prompt === void 0 && (missing1 = "prompt") || data10.added === void 0 && (missing1 = "added"))
                                return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens", schemaPath: "#/properties/estimated_tokens/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data10.prompt !== void 0) {
                                let data11 = data10.prompt, _errs25 = errors;
                                if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                  return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens/prompt", schemaPath: "#/properties/estimated_tokens/properties/prompt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs25 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                                  return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens/prompt", schemaPath: "#/properties/estimated_tokens/properties/prompt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid4 = _errs25 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4)
                                if (data10.added !== void 0) {
                                  let data12 = data10.added, _errs27 = errors;
                                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                    return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens/added", schemaPath: "#/properties/estimated_tokens/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs27 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                                    return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens/added", schemaPath: "#/properties/estimated_tokens/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid4 = _errs27 === errors;
                                } else
                                  var valid4 = !0;
                            } else
                              return validate113.errors = [{ instancePath: instancePath + "/estimated_tokens", schemaPath: "#/properties/estimated_tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.price !== void 0) {
                            let data13 = data.price, _errs29 = errors;
                            if (errors === _errs29)
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                let missing2;
                                if (data13.main === void 0 && (missing2 = "main") || data13.conversation_limit === void 0 && (missing2 = "conversation_limit"))
                                  return validate113.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                if (data13.main !== void 0) {
                                  let data14 = data13.main, _errs31 = errors;
                                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                    return validate113.errors = [{ instancePath: instancePath + "/price/main", schemaPath: "#/properties/price/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs31 && typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)))
                                    return validate113.errors = [{ instancePath: instancePath + "/price/main", schemaPath: "#/properties/price/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid5 = _errs31 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5)
                                  if (data13.conversation_limit !== void 0) {
                                    let data15 = data13.conversation_limit, _errs33 = errors;
                                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                      return validate113.errors = [{ instancePath: instancePath + "/price/conversation_limit", schemaPath: "#/properties/price/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs33 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                                      return validate113.errors = [{ instancePath: instancePath + "/price/conversation_limit", schemaPath: "#/properties/price/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var valid5 = _errs33 === errors;
                                  } else
                                    var valid5 = !0;
                              } else
                                return validate113.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: { messages: !0, model: !0, level: !0, r_type: !0, variant: !0, prompt_version: !0, prompt: !0, adjusted: !0, research: !0, estimated_tokens: !0, price: !0 }, dynamicProps: !1, dynamicItems: !1 };
var BatchResult = validate153;
var schema66 = { type: "string", enum: ["completed", "failed", "cancelled"], $id: "BatchTaskStatus" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "completed" || data === "failed" || data === "cancelled" ? (validate155.errors = vErrors, errors === 0) : (validate155.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error_code === void 0 && (missing0 = "error_code") || data.message === void 0 && (missing0 = "message") || data.errors === void 0 && (missing0 = "errors"))
        return validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error_code !== void 0) {
        let _errs1 = errors;
        validate103(data.error_code, { instancePath: instancePath + "/error_code", parentData: data, parentDataProperty: "error_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs2 = errors;
          if (typeof data.message != "string")
            return validate158.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.errors !== void 0) {
            let data2 = data.errors, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate105(data2[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate158.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { props: { error_code: !0, message: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.status === void 0 && (missing0 = "status") || data.completion === void 0 && (missing0 = "completion") || data.error === void 0 && (missing0 = "error") || data.processing_time_ms === void 0 && (missing0 = "processing_time_ms"))
        return validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate154.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate154.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let _errs3 = errors;
          validate155(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.completion !== void 0) {
            let data2 = data.completion, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
            validate52(data2, { instancePath: instancePath + "/completion", parentData: data, parentDataProperty: "completion", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
            var _valid0 = _errs6 === errors;
            if (_valid0) {
              valid1 = !0, passing0 = 0;
              var props0 = {};
              props0.id = !0, props0.object = !0, props0.created = !0, props0.model = !0, props0.choices = !0, props0.usage = !0, props0.enhancement = !0;
            }
            let _errs7 = errors;
            if (data2 !== null) {
              let err0 = { instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
              errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate154.errors = vErrors, !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.error !== void 0) {
              let data3 = data.error, _errs9 = errors, _errs10 = errors, valid2 = !1, passing1 = null, _errs11 = errors;
              validate158(data3, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
              var _valid1 = _errs11 === errors;
              if (_valid1) {
                valid2 = !0, passing1 = 0;
                var props1 = {};
                props1.error_code = !0, props1.message = !0, props1.errors = !0;
              }
              let _errs12 = errors;
              if (data3 !== null) {
                let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              var _valid1 = _errs12 === errors;
              if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
              else {
                let err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate154.errors = vErrors, !1;
              }
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.processing_time_ms !== void 0) {
                let data4 = data.processing_time_ms, _errs14 = errors;
                if (errors === _errs14)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate154.errors = [{ instancePath: instancePath + "/processing_time_ms", schemaPath: "#/properties/processing_time_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  } else
                    return validate154.errors = [{ instancePath: instancePath + "/processing_time_ms", schemaPath: "#/properties/processing_time_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid0 = _errs14 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: { index: !0, status: !0, completion: !0, error: !0, processing_time_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tasks === void 0 && (missing0 = "tasks") || data.completed === void 0 && (missing0 = "completed") || data.failed === void 0 && (missing0 = "failed") || data.cancelled === void 0 && (missing0 = "cancelled") || data.tokens === void 0 && (missing0 = "tokens") || data.credits === void 0 && (missing0 = "credits") || data.time_ms === void 0 && (missing0 = "time_ms"))
        return validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tasks !== void 0) {
        let data0 = data.tasks, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate163.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate163.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.completed !== void 0) {
          let data1 = data.completed, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate163.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate163.errors = [{ instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.failed !== void 0) {
            let data2 = data.failed, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate163.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate163.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cancelled !== void 0) {
              let data3 = data.cancelled, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate163.errors = [{ instancePath: instancePath + "/cancelled", schemaPath: "#/properties/cancelled/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate163.errors = [{ instancePath: instancePath + "/cancelled", schemaPath: "#/properties/cancelled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tokens !== void 0) {
                let _errs9 = errors;
                validate85(data.tokens, { instancePath: instancePath + "/tokens", parentData: data, parentDataProperty: "tokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.credits !== void 0) {
                  let data5 = data.credits, _errs10 = errors;
                  if (errors === _errs10)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.main === void 0 && (missing1 = "main") || data5.conversation_limit === void 0 && (missing1 = "conversation_limit"))
                        return validate163.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.main !== void 0) {
                        let data6 = data5.main, _errs12 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate163.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                          return validate163.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid1 = _errs12 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data5.conversation_limit !== void 0) {
                          let data7 = data5.conversation_limit, _errs14 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate163.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs14 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate163.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid1 = _errs14 === errors;
                        } else
                          var valid1 = !0;
                    } else
                      return validate163.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.time_ms !== void 0) {
                    let data8 = data.time_ms, _errs16 = errors;
                    if (errors === _errs16)
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 0 || isNaN(data8))
                          return validate163.errors = [{ instancePath: instancePath + "/time_ms", schemaPath: "#/properties/time_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate163.errors = [{ instancePath: instancePath + "/time_ms", schemaPath: "#/properties/time_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: { tasks: !0, completed: !0, failed: !0, cancelled: !0, tokens: !0, credits: !0, time_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.results === void 0 && (missing0 = "results") || data.totals === void 0 && (missing0 = "totals"))
        return validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate153.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate153.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.results !== void 0) {
          let data1 = data.results, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate154(data1[i0], { instancePath: instancePath + "/results/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate153.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.totals !== void 0) {
            let _errs6 = errors;
            validate163(data.totals, { instancePath: instancePath + "/totals", parentData: data, parentDataProperty: "totals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: { success: !0, results: !0, totals: !0 }, dynamicProps: !1, dynamicItems: !1 };
var BatchTotals = validate163, BatchTaskResult = validate154, BatchJobList = validate166;
var schema70 = { type: "object", required: ["id", "status", "parallel", "totals", "running", "waiting", "created_at", "started_at", "finished_at", "expires_at"], properties: { id: { type: "string" }, status: { $ref: "BatchJobStatus" }, parallel: { type: "boolean" }, totals: { $ref: "BatchTotals" }, running: { type: "integer", minimum: 0 }, waiting: { type: "integer", minimum: 0 }, created_at: { type: "string", format: "date-time" }, started_at: { type: ["string", "null"], format: "date-time" }, finished_at: { type: ["string", "null"], format: "date-time" }, expires_at: { type: ["string", "null"], format: "date-time" } }, $id: "BatchJob" }, schema71 = { type: "string", enum: ["waiting", "running", "finished", "cancelled"], $id: "BatchJobStatus" };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "waiting" || data === "running" || data === "finished" || data === "cancelled" ? (validate168.errors = vErrors, errors === 0) : (validate168.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate168.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.parallel === void 0 && (missing0 = "parallel") || data.totals === void 0 && (missing0 = "totals") || data.running === void 0 && (missing0 = "running") || data.waiting === void 0 && (missing0 = "waiting") || data.created_at === void 0 && (missing0 = "created_at") || data.started_at === void 0 && (missing0 = "started_at") || data.finished_at === void 0 && (missing0 = "finished_at") || data.expires_at === void 0 && (missing0 = "expires_at"))
        return validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate167.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let _errs3 = errors;
          validate168(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.parallel !== void 0) {
            let _errs4 = errors;
            if (typeof data.parallel != "boolean")
              return validate167.errors = [{ instancePath: instancePath + "/parallel", schemaPath: "#/properties/parallel/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.totals !== void 0) {
              let _errs6 = errors;
              validate163(data.totals, { instancePath: instancePath + "/totals", parentData: data, parentDataProperty: "totals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.running !== void 0) {
                let data4 = data.running, _errs7 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate167.errors = [{ instancePath: instancePath + "/running", schemaPath: "#/properties/running/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate167.errors = [{ instancePath: instancePath + "/running", schemaPath: "#/properties/running/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.waiting !== void 0) {
                  let data5 = data.waiting, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate167.errors = [{ instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs9 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate167.errors = [{ instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.created_at !== void 0) {
                    let _errs11 = errors;
                    if (errors === _errs11 && errors === _errs11 && typeof data.created_at != "string")
                      return validate167.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.started_at !== void 0) {
                      let data7 = data.started_at, _errs13 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate167.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema70.properties.started_at.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.finished_at !== void 0) {
                        let data8 = data.finished_at, _errs15 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate167.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema70.properties.finished_at.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.expires_at !== void 0) {
                          let data9 = data.expires_at, _errs17 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate167.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema70.properties.expires_at.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: { id: !0, status: !0, parallel: !0, totals: !0, running: !0, waiting: !0, created_at: !0, started_at: !0, finished_at: !0, expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate167(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate166.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate166.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate166.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate166.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var BatchJob = validate167, getBatchJobResults200applicationxndjson = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate172.errors = vErrors, errors === 0);
}
validate172.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var PromptList = validate173;
var schema74 = { type: "object", required: ["id", "name", "title", "description", "tags", "metadata", "kind", "version", "latest_version", "labels", "protected_labels", "auto_promote", "revision", "created_by", "created_at", "updated_by", "updated_at", "archived_at"], properties: { id: { $ref: "Id" }, name: { type: "string" }, title: { type: ["string", "null"] }, description: { type: ["string", "null"] }, tags: { $ref: "PromptTags" }, metadata: { $ref: "PromptMetadata" }, kind: { $ref: "PromptKind" }, version: { type: "integer", minimum: 1 }, latest_version: { type: "integer", minimum: 1 }, labels: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, protected_labels: { type: "array", items: { type: "string" } }, auto_promote: { type: "boolean" }, revision: { type: "integer", minimum: 1 }, created_by: { type: "string" }, created_at: { type: "string", format: "date-time" }, updated_by: { type: "string" }, updated_at: { type: "string", format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" } }, $id: "PromptSummary" };
var pattern5 = new RegExp("^[^\\p{Cc}]*$", "u");
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 20)
        return validate176.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (errors === _errs1)
            if (typeof data0 == "string") {
              if (func1(data0) > 50)
                return validate176.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }], !1;
              if (func1(data0) < 1)
                return validate176.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              if (!pattern5.test(data0))
                return validate176.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}]*$" }, message: 'must match pattern "^[^\\p{Cc}]*$"' }], !1;
            } else
              return validate176.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
        if (valid0) {
          let i1 = data.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  return j0 = indices0[item0], validate176.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        }
      }
    } else
      return validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern6 = new RegExp("^[^:\\p{Cc}]*$", "u");
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 50)
        return validate178.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" }], !1;
      for (let key0 in data) {
        let _errs1 = errors;
        if (typeof key0 == "string") {
          if (func1(key0) > 40) {
            let err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", propertyName: key0 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          } else if (func1(key0) < 1) {
            let err1 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          } else if (!pattern6.test(key0)) {
            let err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^:\\p{Cc}]*$" }, message: 'must match pattern "^[^:\\p{Cc}]*$"', propertyName: key0 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          let err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate178.errors = vErrors, !1;
          break;
        }
      }
      if (valid0)
        for (let key1 in data) {
          let data0 = data[key1], _errs3 = errors;
          if (errors === _errs3)
            if (typeof data0 == "string") {
              if (func1(data0) > 500)
                return validate178.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
            } else
              return validate178.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
          if (!valid1)
            break;
        }
    } else
      return validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema77 = { type: "string", enum: ["text", "chat"], $id: "PromptKind" };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "text" || data === "chat" ? (validate180.errors = vErrors, errors === 0) : (validate180.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate180.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.tags === void 0 && (missing0 = "tags") || data.metadata === void 0 && (missing0 = "metadata") || data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.latest_version === void 0 && (missing0 = "latest_version") || data.labels === void 0 && (missing0 = "labels") || data.protected_labels === void 0 && (missing0 = "protected_labels") || data.auto_promote === void 0 && (missing0 = "auto_promote") || data.revision === void 0 && (missing0 = "revision") || data.created_by === void 0 && (missing0 = "created_by") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_by === void 0 && (missing0 = "updated_by") || data.updated_at === void 0 && (missing0 = "updated_at") || data.archived_at === void 0 && (missing0 = "archived_at"))
        return validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate174.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate174.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema74.properties.title.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data3 = data.description, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate174.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema74.properties.description.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tags !== void 0) {
                let _errs8 = errors;
                validate176(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.metadata !== void 0) {
                  let _errs9 = errors;
                  validate178(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.kind !== void 0) {
                    let _errs10 = errors;
                    validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.version !== void 0) {
                      let data7 = data.version, _errs11 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate174.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs11 && typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7)))
                        return validate174.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.latest_version !== void 0) {
                        let data8 = data.latest_version, _errs13 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate174.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs13 && typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8)))
                          return validate174.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.labels !== void 0) {
                          let data9 = data.labels, _errs15 = errors;
                          if (errors === _errs15)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                              for (let key0 in data9) {
                                let data10 = data9[key0], _errs18 = errors;
                                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                  return validate174.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs18 && typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10)))
                                  return validate174.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid1 = _errs18 === errors;
                                if (!valid1)
                                  break;
                              }
                            else
                              return validate174.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.protected_labels !== void 0) {
                            let data11 = data.protected_labels, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data11)) {
                                var valid2 = !0;
                                let len0 = data11.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs22 = errors;
                                  if (typeof data11[i0] != "string")
                                    return validate174.errors = [{ instancePath: instancePath + "/protected_labels/" + i0, schemaPath: "#/properties/protected_labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs22 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate174.errors = [{ instancePath: instancePath + "/protected_labels", schemaPath: "#/properties/protected_labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.auto_promote !== void 0) {
                              let _errs24 = errors;
                              if (typeof data.auto_promote != "boolean")
                                return validate174.errors = [{ instancePath: instancePath + "/auto_promote", schemaPath: "#/properties/auto_promote/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.revision !== void 0) {
                                let data14 = data.revision, _errs26 = errors;
                                if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                  return validate174.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs26 && typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)))
                                  return validate174.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.created_by !== void 0) {
                                  let _errs28 = errors;
                                  if (typeof data.created_by != "string")
                                    return validate174.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.created_at !== void 0) {
                                    let _errs30 = errors;
                                    if (errors === _errs30 && errors === _errs30 && typeof data.created_at != "string")
                                      return validate174.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.updated_by !== void 0) {
                                      let _errs32 = errors;
                                      if (typeof data.updated_by != "string")
                                        return validate174.errors = [{ instancePath: instancePath + "/updated_by", schemaPath: "#/properties/updated_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs32 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.updated_at !== void 0) {
                                        let _errs34 = errors;
                                        if (errors === _errs34 && errors === _errs34 && typeof data.updated_at != "string")
                                          return validate174.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.archived_at !== void 0) {
                                          let data19 = data.archived_at, _errs36 = errors;
                                          if (typeof data19 != "string" && data19 !== null)
                                            return validate174.errors = [{ instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema74.properties.archived_at.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: { id: !0, name: !0, title: !0, description: !0, tags: !0, metadata: !0, kind: !0, version: !0, latest_version: !0, labels: !0, protected_labels: !0, auto_promote: !0, revision: !0, created_by: !0, created_at: !0, updated_by: !0, updated_at: !0, archived_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.skip === void 0 && (missing0 = "skip") || data.limit === void 0 && (missing0 = "limit") || data.total === void 0 && (missing0 = "total"))
        return validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate174(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate173.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.skip !== void 0) {
          let data2 = data.skip, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate173.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.limit !== void 0) {
            let data3 = data.limit, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate173.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate173.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: { data: !0, skip: !0, limit: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Prompt = validate183, schema78 = { type: "object", required: ["id", "name", "title", "description", "tags", "metadata", "kind", "version", "latest_version", "labels", "protected_labels", "auto_promote", "revision", "created_by", "created_at", "updated_by", "updated_at", "archived_at", "format", "content", "variables", "config", "content_hash", "message", "warnings"], properties: { id: { $ref: "Id" }, name: { type: "string" }, title: { type: ["string", "null"] }, description: { type: ["string", "null"] }, tags: { $ref: "PromptTags" }, metadata: { $ref: "PromptMetadata" }, kind: { $ref: "PromptKind" }, version: { type: "integer", minimum: 1 }, latest_version: { type: "integer", minimum: 1 }, labels: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, protected_labels: { type: "array", items: { type: "string" } }, auto_promote: { type: "boolean" }, revision: { type: "integer", minimum: 1 }, created_by: { type: "string" }, created_at: { type: "string", format: "date-time" }, updated_by: { type: "string" }, updated_at: { type: "string", format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" }, format: { $ref: "TemplateFormat" }, content: { $ref: "PromptContent" }, variables: { type: "array", items: { $ref: "PromptVariable" } }, config: { $ref: "PromptConfig" }, content_hash: { type: "string" }, message: { type: ["string", "null"] }, warnings: { type: "array", items: { type: "string" } } }, $id: "Prompt" }, schema79 = { type: "string", enum: ["braces", "mustache", "none"], $id: "TemplateFormat" };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "braces" || data === "mustache" || data === "none" ? (validate188.errors = vErrors, errors === 0) : (validate188.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate188.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema81 = { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["system", "developer", "user", "assistant"] }, content: { type: "string", maxLength: 262144 } }, $id: "PromptMessage" };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return validate191.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content")) {
            return validate191.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate191.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "system" || data0 === "developer" || data0 === "user" || data0 === "assistant"))
              return validate191.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema81.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 262144)
                    return validate191.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" }], !1;
                } else
                  return validate191.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (typeof data == "string") {
      if (func1(data) > 262144) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (func1(data) < 1) {
        let err1 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (errors === _errs3)
    if (Array.isArray(data))
      if (data.length > 256) {
        let err3 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.length < 1) {
        let err4 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      } else {
        var valid1 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs5 = errors;
          validate191(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
          var valid1 = _errs5 === errors;
          if (!valid1)
            break;
        }
      }
    else {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate190.errors = vErrors, !1;
  }
  return validate190.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate190.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "description" || key0 === "required" || key0 === "default" || key0 === "max_length")) {
            return validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 64)
                  return validate194.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                if (!pattern7.test(data0))
                  return validate194.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' }], !1;
              } else
                return validate194.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data1 = data.description, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 500)
                    return validate194.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                } else
                  return validate194.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.required !== void 0) {
                let _errs6 = errors;
                if (typeof data.required != "boolean")
                  return validate194.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.default !== void 0) {
                  let data3 = data.default, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 65536)
                        return validate194.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }], !1;
                    } else
                      return validate194.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.max_length !== void 0) {
                    let data4 = data.max_length, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate194.errors = [{ instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e6 || isNaN(data4))
                        return validate194.errors = [{ instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }], !1;
                      if (data4 < 1 || isNaN(data4))
                        return validate194.errors = [{ instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema83 = { type: "object", additionalProperties: !1, properties: { level: { $ref: "Level" }, r_type: { $ref: "StyleChoice" }, ai_research: { $ref: "ResearchWish" }, research_depth: { $ref: "ResearchDepth" }, style: { $ref: "StyleConfig" }, frequency_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 }, logit_bias: { type: ["object", "null"], additionalProperties: { type: "number", minimum: -100, maximum: 100 } }, logprobs: { type: ["boolean", "null"] }, max_completion_tokens: { type: ["integer", "null"], minimum: 1 }, max_tokens: { type: ["integer", "null"], minimum: 1 }, n: { type: ["integer", "null"], minimum: 1, maximum: 128 }, parallel_tool_calls: { type: "boolean" }, presence_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 }, reasoning_effort: { type: ["string", "null"] }, response_format: { $ref: "ResponseFormat" }, seed: { type: ["integer", "null"] }, stop: { type: ["string", "array", "null"], maxItems: 4, items: { type: "string" } }, temperature: { type: ["number", "null"], minimum: 0, maximum: 2 }, tool_choice: { $ref: "ToolChoice" }, tools: { type: "array", maxItems: 128, items: { $ref: "Tool" } }, top_logprobs: { type: ["integer", "null"], minimum: 0, maximum: 20 }, top_p: { type: ["number", "null"], minimum: 0, maximum: 1 }, verbosity: { type: ["string", "null"] } }, $id: "PromptConfig" }, func16 = Object.prototype.hasOwnProperty, schema84 = { type: ["boolean", "null"], $id: "ResearchWish" };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "boolean" && data !== null ? (validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema84.type }, message: "must be boolean,null" }], !1) : (validate199.errors = vErrors, errors === 0);
}
validate199.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "light_prompt" || key0 === "is_open")) {
          return validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.light_prompt !== void 0) {
          let data0 = data.light_prompt, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data0 == "string") {
              if (func1(data0) > 2e4)
                return validate202.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }], !1;
              if (func1(data0) < 1)
                return validate202.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate202.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.is_open !== void 0) {
            let _errs4 = errors;
            if (typeof data.is_open != "boolean")
              return validate202.errors = [{ instancePath: instancePath + "/is_open", schemaPath: "#/properties/is_open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema86 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["text", "json_object", "json_schema"] }, json_schema: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" }, description: { type: "string" }, schema: { type: "object", additionalProperties: !0 }, strict: { type: ["boolean", "null"] } } } }, additionalProperties: !1, $id: "ResponseFormat" };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "json_schema")) {
            return validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate204.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "text" || data0 === "json_object" || data0 === "json_schema"))
              return validate204.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema86.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.json_schema !== void 0) {
              let data1 = data.json_schema, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name"))
                    return validate204.errors = [{ instancePath: instancePath + "/json_schema", schemaPath: "#/properties/json_schema/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "name" || key1 === "description" || key1 === "schema" || key1 === "strict")) {
                        return validate204.errors = [{ instancePath: instancePath + "/json_schema", schemaPath: "#/properties/json_schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.name !== void 0) {
                        let _errs7 = errors;
                        if (typeof data1.name != "string")
                          return validate204.errors = [{ instancePath: instancePath + "/json_schema/name", schemaPath: "#/properties/json_schema/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.description !== void 0) {
                          let _errs9 = errors;
                          if (typeof data1.description != "string")
                            return validate204.errors = [{ instancePath: instancePath + "/json_schema/description", schemaPath: "#/properties/json_schema/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs9 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.schema !== void 0) {
                            let data4 = data1.schema, _errs11 = errors;
                            if (errors === _errs11 && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                              return validate204.errors = [{ instancePath: instancePath + "/json_schema/schema", schemaPath: "#/properties/json_schema/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid1 = _errs11 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data1.strict !== void 0) {
                              let data5 = data1.strict, _errs14 = errors;
                              if (typeof data5 != "boolean" && data5 !== null)
                                return validate204.errors = [{ instancePath: instancePath + "/json_schema/strict", schemaPath: "#/properties/json_schema/properties/strict/type", keyword: "type", params: { type: schema86.properties.json_schema.properties.strict.type }, message: "must be boolean,null" }], !1;
                              var valid1 = _errs14 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate204.errors = [{ instancePath: instancePath + "/json_schema", schemaPath: "#/properties/json_schema/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema87 = { type: ["string", "object"], pattern: "^(none|auto|required)$", properties: { type: { type: "string", enum: ["function", "custom", "allowed_tools"] }, function: { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string" } } }, custom: { type: "object", additionalProperties: !0 }, allowed_tools: { type: "object", additionalProperties: !0 } }, required: ["type"], additionalProperties: !1, $id: "ToolChoice" }, pattern8 = new RegExp("^(none|auto|required)$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)))
    return validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema87.type }, message: "must be string,object" }], !1;
  if (errors === 0) {
    if (typeof data == "string" && !pattern8.test(data))
      return validate206.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(none|auto|required)$" }, message: 'must match pattern "^(none|auto|required)$"' }], !1;
    if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "function" || key0 === "custom" || key0 === "allowed_tools")) {
            return validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate206.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "function" || data0 === "custom" || data0 === "allowed_tools"))
              return validate206.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema87.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.function !== void 0) {
              let data1 = data.function, _errs4 = errors;
              if (errors === _errs4)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name"))
                    return validate206.errors = [{ instancePath: instancePath + "/function", schemaPath: "#/properties/function/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (key1 !== "name") {
                        return validate206.errors = [{ instancePath: instancePath + "/function", schemaPath: "#/properties/function/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors && data1.name !== void 0 && typeof data1.name != "string")
                      return validate206.errors = [{ instancePath: instancePath + "/function/name", schemaPath: "#/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  }
                } else
                  return validate206.errors = [{ instancePath: instancePath + "/function", schemaPath: "#/properties/function/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.custom !== void 0) {
                let data3 = data.custom, _errs9 = errors;
                if (errors === _errs9 && !(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                  return validate206.errors = [{ instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.allowed_tools !== void 0) {
                  let data4 = data.allowed_tools, _errs12 = errors;
                  if (errors === _errs12 && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                    return validate206.errors = [{ instancePath: instancePath + "/allowed_tools", schemaPath: "#/properties/allowed_tools/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    }
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema88 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["function", "custom"] }, function: { $ref: "FunctionDefinition" }, custom: { type: "object", additionalProperties: !0 } }, additionalProperties: !1, $id: "Tool" }, schema89 = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 256 }, description: { type: "string" }, parameters: { type: "object", additionalProperties: !0 }, strict: { type: ["boolean", "null"] } }, additionalProperties: !1, $id: "FunctionDefinition" };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "description" || key0 === "parameters" || key0 === "strict")) {
            return validate209.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 256)
                  return validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                if (func1(data0) < 1)
                  return validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let _errs4 = errors;
              if (typeof data.description != "string")
                return validate209.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.parameters !== void 0) {
                let data2 = data.parameters, _errs6 = errors;
                if (errors === _errs6 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate209.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.strict !== void 0) {
                  let data3 = data.strict, _errs9 = errors;
                  if (typeof data3 != "boolean" && data3 !== null)
                    return validate209.errors = [{ instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: schema89.properties.strict.type }, message: "must be boolean,null" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate208.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "function" || key0 === "custom")) {
            return validate208.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate208.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "function" || data0 === "custom"))
              return validate208.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema88.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.function !== void 0) {
              let _errs4 = errors;
              validate209(data.function, { instancePath: instancePath + "/function", parentData: data, parentDataProperty: "function", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.custom !== void 0) {
                let data2 = data.custom, _errs5 = errors;
                if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate208.errors = [{ instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func16.call(schema83.properties, key0)) {
          return validate196.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.level !== void 0) {
          let _errs2 = errors;
          validate74(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.r_type !== void 0) {
            let _errs3 = errors;
            validate66(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.ai_research !== void 0) {
              let _errs4 = errors;
              validate199(data.ai_research, { instancePath: instancePath + "/ai_research", parentData: data, parentDataProperty: "ai_research", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.research_depth !== void 0) {
                let _errs5 = errors;
                validate77(data.research_depth, { instancePath: instancePath + "/research_depth", parentData: data, parentDataProperty: "research_depth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.style !== void 0) {
                  let _errs6 = errors;
                  validate202(data.style, { instancePath: instancePath + "/style", parentData: data, parentDataProperty: "style", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.frequency_penalty !== void 0) {
                    let data5 = data.frequency_penalty, _errs7 = errors;
                    if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null)
                      return validate196.errors = [{ instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/type", keyword: "type", params: { type: schema83.properties.frequency_penalty.type }, message: "must be number,null" }], !1;
                    if (errors === _errs7 && typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 2 || isNaN(data5))
                        return validate196.errors = [{ instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }], !1;
                      if (data5 < -2 || isNaN(data5))
                        return validate196.errors = [{ instancePath: instancePath + "/frequency_penalty", schemaPath: "#/properties/frequency_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 }, message: "must be >= -2" }], !1;
                    }
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.logit_bias !== void 0) {
                      let data6 = data.logit_bias, _errs9 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null)
                        return validate196.errors = [{ instancePath: instancePath + "/logit_bias", schemaPath: "#/properties/logit_bias/type", keyword: "type", params: { type: schema83.properties.logit_bias.type }, message: "must be object,null" }], !1;
                      if (errors === _errs9 && data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key1 in data6) {
                          let data7 = data6[key1], _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 100 || isNaN(data7))
                                return validate196.errors = [{ instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                              if (data7 < -100 || isNaN(data7))
                                return validate196.errors = [{ instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: -100 }, message: "must be >= -100" }], !1;
                            } else
                              return validate196.errors = [{ instancePath: instancePath + "/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/logit_bias/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                          var valid1 = _errs12 === errors;
                          if (!valid1)
                            break;
                        }
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.logprobs !== void 0) {
                        let data8 = data.logprobs, _errs14 = errors;
                        if (typeof data8 != "boolean" && data8 !== null)
                          return validate196.errors = [{ instancePath: instancePath + "/logprobs", schemaPath: "#/properties/logprobs/type", keyword: "type", params: { type: schema83.properties.logprobs.type }, message: "must be boolean,null" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.max_completion_tokens !== void 0) {
                          let data9 = data.max_completion_tokens, _errs16 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null)
                            return validate196.errors = [{ instancePath: instancePath + "/max_completion_tokens", schemaPath: "#/properties/max_completion_tokens/type", keyword: "type", params: { type: schema83.properties.max_completion_tokens.type }, message: "must be integer,null" }], !1;
                          if (errors === _errs16 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                            return validate196.errors = [{ instancePath: instancePath + "/max_completion_tokens", schemaPath: "#/properties/max_completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_tokens !== void 0) {
                            let data10 = data.max_tokens, _errs18 = errors;
                            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null)
                              return validate196.errors = [{ instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: schema83.properties.max_tokens.type }, message: "must be integer,null" }], !1;
                            if (errors === _errs18 && typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10)))
                              return validate196.errors = [{ instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.n !== void 0) {
                              let data11 = data.n, _errs20 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null)
                                return validate196.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: schema83.properties.n.type }, message: "must be integer,null" }], !1;
                              if (errors === _errs20 && typeof data11 == "number" && isFinite(data11)) {
                                if (data11 > 128 || isNaN(data11))
                                  return validate196.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, message: "must be <= 128" }], !1;
                                if (data11 < 1 || isNaN(data11))
                                  return validate196.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              }
                              var valid0 = _errs20 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.parallel_tool_calls !== void 0) {
                                let _errs22 = errors;
                                if (typeof data.parallel_tool_calls != "boolean")
                                  return validate196.errors = [{ instancePath: instancePath + "/parallel_tool_calls", schemaPath: "#/properties/parallel_tool_calls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid0 = _errs22 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.presence_penalty !== void 0) {
                                  let data13 = data.presence_penalty, _errs24 = errors;
                                  if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null)
                                    return validate196.errors = [{ instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/type", keyword: "type", params: { type: schema83.properties.presence_penalty.type }, message: "must be number,null" }], !1;
                                  if (errors === _errs24 && typeof data13 == "number" && isFinite(data13)) {
                                    if (data13 > 2 || isNaN(data13))
                                      return validate196.errors = [{ instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }], !1;
                                    if (data13 < -2 || isNaN(data13))
                                      return validate196.errors = [{ instancePath: instancePath + "/presence_penalty", schemaPath: "#/properties/presence_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2 }, message: "must be >= -2" }], !1;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.reasoning_effort !== void 0) {
                                    let data14 = data.reasoning_effort, _errs26 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate196.errors = [{ instancePath: instancePath + "/reasoning_effort", schemaPath: "#/properties/reasoning_effort/type", keyword: "type", params: { type: schema83.properties.reasoning_effort.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs26 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.response_format !== void 0) {
                                      let _errs28 = errors;
                                      validate204(data.response_format, { instancePath: instancePath + "/response_format", parentData: data, parentDataProperty: "response_format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
                                      var valid0 = _errs28 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.seed !== void 0) {
                                        let data16 = data.seed, _errs29 = errors;
                                        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null)
                                          return validate196.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: schema83.properties.seed.type }, message: "must be integer,null" }], !1;
                                        var valid0 = _errs29 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.stop !== void 0) {
                                          let data17 = data.stop, _errs31 = errors;
                                          if (typeof data17 != "string" && !Array.isArray(data17) && data17 !== null)
                                            return validate196.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: schema83.properties.stop.type }, message: "must be string,array,null" }], !1;
                                          if (errors === _errs31 && Array.isArray(data17)) {
                                            if (data17.length > 4)
                                              return validate196.errors = [{ instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }], !1;
                                            {
                                              var valid2 = !0;
                                              let len0 = data17.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                let _errs33 = errors;
                                                if (typeof data17[i0] != "string")
                                                  return validate196.errors = [{ instancePath: instancePath + "/stop/" + i0, schemaPath: "#/properties/stop/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid2 = _errs33 === errors;
                                                if (!valid2)
                                                  break;
                                              }
                                            }
                                          }
                                          var valid0 = _errs31 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.temperature !== void 0) {
                                            let data19 = data.temperature, _errs35 = errors;
                                            if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null)
                                              return validate196.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: schema83.properties.temperature.type }, message: "must be number,null" }], !1;
                                            if (errors === _errs35 && typeof data19 == "number" && isFinite(data19)) {
                                              if (data19 > 2 || isNaN(data19))
                                                return validate196.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }], !1;
                                              if (data19 < 0 || isNaN(data19))
                                                return validate196.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.tool_choice !== void 0) {
                                              let _errs37 = errors;
                                              validate206(data.tool_choice, { instancePath: instancePath + "/tool_choice", parentData: data, parentDataProperty: "tool_choice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
                                              var valid0 = _errs37 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.tools !== void 0) {
                                                let data21 = data.tools, _errs38 = errors;
                                                if (errors === _errs38)
                                                  if (Array.isArray(data21)) {
                                                    if (data21.length > 128)
                                                      return validate196.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/maxItems", keyword: "maxItems", params: { limit: 128 }, message: "must NOT have more than 128 items" }], !1;
                                                    {
                                                      var valid3 = !0;
                                                      let len1 = data21.length;
                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                        let _errs40 = errors;
                                                        validate208(data21[i1], { instancePath: instancePath + "/tools/" + i1, parentData: data21, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
                                                        var valid3 = _errs40 === errors;
                                                        if (!valid3)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate196.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid0 = _errs38 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.top_logprobs !== void 0) {
                                                  let data23 = data.top_logprobs, _errs41 = errors;
                                                  if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)) && data23 !== null)
                                                    return validate196.errors = [{ instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/type", keyword: "type", params: { type: schema83.properties.top_logprobs.type }, message: "must be integer,null" }], !1;
                                                  if (errors === _errs41 && typeof data23 == "number" && isFinite(data23)) {
                                                    if (data23 > 20 || isNaN(data23))
                                                      return validate196.errors = [{ instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" }], !1;
                                                    if (data23 < 0 || isNaN(data23))
                                                      return validate196.errors = [{ instancePath: instancePath + "/top_logprobs", schemaPath: "#/properties/top_logprobs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.top_p !== void 0) {
                                                    let data24 = data.top_p, _errs43 = errors;
                                                    if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null)
                                                      return validate196.errors = [{ instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/type", keyword: "type", params: { type: schema83.properties.top_p.type }, message: "must be number,null" }], !1;
                                                    if (errors === _errs43 && typeof data24 == "number" && isFinite(data24)) {
                                                      if (data24 > 1 || isNaN(data24))
                                                        return validate196.errors = [{ instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                                                      if (data24 < 0 || isNaN(data24))
                                                        return validate196.errors = [{ instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    }
                                                    var valid0 = _errs43 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0)
                                                    if (data.verbosity !== void 0) {
                                                      let data25 = data.verbosity, _errs45 = errors;
                                                      if (typeof data25 != "string" && data25 !== null)
                                                        return validate196.errors = [{ instancePath: instancePath + "/verbosity", schemaPath: "#/properties/verbosity/type", keyword: "type", params: { type: schema83.properties.verbosity.type }, message: "must be string,null" }], !1;
                                                      var valid0 = _errs45 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.tags === void 0 && (missing0 = "tags") || data.metadata === void 0 && (missing0 = "metadata") || data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.latest_version === void 0 && (missing0 = "latest_version") || data.labels === void 0 && (missing0 = "labels") || data.protected_labels === void 0 && (missing0 = "protected_labels") || data.auto_promote === void 0 && (missing0 = "auto_promote") || data.revision === void 0 && (missing0 = "revision") || data.created_by === void 0 && (missing0 = "created_by") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_by === void 0 && (missing0 = "updated_by") || data.updated_at === void 0 && (missing0 = "updated_at") || data.archived_at === void 0 && (missing0 = "archived_at") || data.format === void 0 && (missing0 = "format") || data.content === void 0 && (missing0 = "content") || data.variables === void 0 && (missing0 = "variables") || data.config === void 0 && (missing0 = "config") || data.content_hash === void 0 && (missing0 = "content_hash") || data.message === void 0 && (missing0 = "message") || data.warnings === void 0 && (missing0 = "warnings"))
        return validate183.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate183.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate183.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema78.properties.title.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data3 = data.description, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate183.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema78.properties.description.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tags !== void 0) {
                let _errs8 = errors;
                validate176(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.metadata !== void 0) {
                  let _errs9 = errors;
                  validate178(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.kind !== void 0) {
                    let _errs10 = errors;
                    validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.version !== void 0) {
                      let data7 = data.version, _errs11 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate183.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs11 && typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7)))
                        return validate183.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.latest_version !== void 0) {
                        let data8 = data.latest_version, _errs13 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate183.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs13 && typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8)))
                          return validate183.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.labels !== void 0) {
                          let data9 = data.labels, _errs15 = errors;
                          if (errors === _errs15)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                              for (let key0 in data9) {
                                let data10 = data9[key0], _errs18 = errors;
                                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                  return validate183.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs18 && typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10)))
                                  return validate183.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid1 = _errs18 === errors;
                                if (!valid1)
                                  break;
                              }
                            else
                              return validate183.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.protected_labels !== void 0) {
                            let data11 = data.protected_labels, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data11)) {
                                var valid2 = !0;
                                let len0 = data11.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs22 = errors;
                                  if (typeof data11[i0] != "string")
                                    return validate183.errors = [{ instancePath: instancePath + "/protected_labels/" + i0, schemaPath: "#/properties/protected_labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs22 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate183.errors = [{ instancePath: instancePath + "/protected_labels", schemaPath: "#/properties/protected_labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.auto_promote !== void 0) {
                              let _errs24 = errors;
                              if (typeof data.auto_promote != "boolean")
                                return validate183.errors = [{ instancePath: instancePath + "/auto_promote", schemaPath: "#/properties/auto_promote/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.revision !== void 0) {
                                let data14 = data.revision, _errs26 = errors;
                                if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                  return validate183.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs26 && typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)))
                                  return validate183.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.created_by !== void 0) {
                                  let _errs28 = errors;
                                  if (typeof data.created_by != "string")
                                    return validate183.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.created_at !== void 0) {
                                    let _errs30 = errors;
                                    if (errors === _errs30 && errors === _errs30 && typeof data.created_at != "string")
                                      return validate183.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.updated_by !== void 0) {
                                      let _errs32 = errors;
                                      if (typeof data.updated_by != "string")
                                        return validate183.errors = [{ instancePath: instancePath + "/updated_by", schemaPath: "#/properties/updated_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs32 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.updated_at !== void 0) {
                                        let _errs34 = errors;
                                        if (errors === _errs34 && errors === _errs34 && typeof data.updated_at != "string")
                                          return validate183.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.archived_at !== void 0) {
                                          let data19 = data.archived_at, _errs36 = errors;
                                          if (typeof data19 != "string" && data19 !== null)
                                            return validate183.errors = [{ instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema78.properties.archived_at.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.format !== void 0) {
                                            let _errs38 = errors;
                                            validate188(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
                                            var valid0 = _errs38 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.content !== void 0) {
                                              let _errs39 = errors;
                                              validate190(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.variables !== void 0) {
                                                let data22 = data.variables, _errs40 = errors;
                                                if (errors === _errs40)
                                                  if (Array.isArray(data22)) {
                                                    var valid3 = !0;
                                                    let len1 = data22.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                      let _errs42 = errors;
                                                      validate194(data22[i1], { instancePath: instancePath + "/variables/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
                                                      var valid3 = _errs42 === errors;
                                                      if (!valid3)
                                                        break;
                                                    }
                                                  } else
                                                    return validate183.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid0 = _errs40 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.config !== void 0) {
                                                  let _errs43 = errors;
                                                  validate196(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
                                                  var valid0 = _errs43 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.content_hash !== void 0) {
                                                    let _errs44 = errors;
                                                    if (typeof data.content_hash != "string")
                                                      return validate183.errors = [{ instancePath: instancePath + "/content_hash", schemaPath: "#/properties/content_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid0 = _errs44 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.message !== void 0) {
                                                      let data26 = data.message, _errs46 = errors;
                                                      if (typeof data26 != "string" && data26 !== null)
                                                        return validate183.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema78.properties.message.type }, message: "must be string,null" }], !1;
                                                      var valid0 = _errs46 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0)
                                                      if (data.warnings !== void 0) {
                                                        let data27 = data.warnings, _errs48 = errors;
                                                        if (errors === _errs48)
                                                          if (Array.isArray(data27)) {
                                                            var valid4 = !0;
                                                            let len2 = data27.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs50 = errors;
                                                              if (typeof data27[i2] != "string")
                                                                return validate183.errors = [{ instancePath: instancePath + "/warnings/" + i2, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid4 = _errs50 === errors;
                                                              if (!valid4)
                                                                break;
                                                            }
                                                          } else
                                                            return validate183.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var valid0 = _errs48 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { id: !0, name: !0, title: !0, description: !0, tags: !0, metadata: !0, kind: !0, version: !0, latest_version: !0, labels: !0, protected_labels: !0, auto_promote: !0, revision: !0, created_by: !0, created_at: !0, updated_by: !0, updated_at: !0, archived_at: !0, format: !0, content: !0, variables: !0, config: !0, content_hash: !0, message: !0, warnings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptBundle = validate213;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate214.errors = vErrors, errors === 0);
}
validate214.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prompts === void 0 && (missing0 = "prompts"))
        return validate213.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "format" || key0 === "format_version" || key0 === "prompts")) {
            return validate213.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            let data0 = data.format, _errs2 = errors;
            if (typeof data0 != "string")
              return validate213.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "promptenchanter.prompts")
              return validate213.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "promptenchanter.prompts" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.format_version !== void 0) {
              let data1 = data.format_version, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate213.errors = [{ instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (data1 !== 1)
                return validate213.errors = [{ instancePath: instancePath + "/format_version", schemaPath: "#/properties/format_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.prompts !== void 0) {
                let data2 = data.prompts, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e4)
                      return validate213.errors = [{ instancePath: instancePath + "/prompts", schemaPath: "#/properties/prompts/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs8 = errors;
                        validate214(data2[i0], { instancePath: instancePath + "/prompts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length);
                        var valid1 = _errs8 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate213.errors = [{ instancePath: instancePath + "/prompts", schemaPath: "#/properties/prompts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var exportPrompts200applicationxndjson = validate216;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate216.errors = vErrors, errors === 0);
}
validate216.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var BundledPrompt = validate214, PromptImport = validate217, schema93 = { type: "object", required: ["dry_run", "created", "appended", "unchanged", "conflicts", "invalid", "results"], properties: { dry_run: { type: "boolean" }, created: { type: "integer", minimum: 0 }, appended: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, conflicts: { type: "integer", minimum: 0 }, invalid: { type: "integer", minimum: 0 }, results: { type: "array", items: { type: "object", required: ["name", "outcome", "version", "message"], properties: { name: { type: ["string", "null"] }, outcome: { type: "string", enum: ["created", "appended", "unchanged", "conflict", "invalid"] }, version: { type: ["integer", "null"] }, message: { type: ["string", "null"] } } } } }, $id: "PromptImport" };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.dry_run === void 0 && (missing0 = "dry_run") || data.created === void 0 && (missing0 = "created") || data.appended === void 0 && (missing0 = "appended") || data.unchanged === void 0 && (missing0 = "unchanged") || data.conflicts === void 0 && (missing0 = "conflicts") || data.invalid === void 0 && (missing0 = "invalid") || data.results === void 0 && (missing0 = "results"))
        return validate217.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.dry_run !== void 0) {
        let _errs1 = errors;
        if (typeof data.dry_run != "boolean")
          return validate217.errors = [{ instancePath: instancePath + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.created !== void 0) {
          let data1 = data.created, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate217.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate217.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.appended !== void 0) {
            let data2 = data.appended, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate217.errors = [{ instancePath: instancePath + "/appended", schemaPath: "#/properties/appended/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate217.errors = [{ instancePath: instancePath + "/appended", schemaPath: "#/properties/appended/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.unchanged !== void 0) {
              let data3 = data.unchanged, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate217.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate217.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conflicts !== void 0) {
                let data4 = data.conflicts, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate217.errors = [{ instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate217.errors = [{ instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.invalid !== void 0) {
                  let data5 = data.invalid, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate217.errors = [{ instancePath: instancePath + "/invalid", schemaPath: "#/properties/invalid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate217.errors = [{ instancePath: instancePath + "/invalid", schemaPath: "#/properties/invalid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.results !== void 0) {
                    let data6 = data.results, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data7 = data6[i0], _errs15 = errors;
                          if (errors === _errs15)
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.name === void 0 && (missing1 = "name") || data7.outcome === void 0 && (missing1 = "outcome") || data7.version === void 0 && (missing1 = "version") || data7.message === void 0 && (missing1 = "message"))
                                return validate217.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data7.name !== void 0) {
                                let data8 = data7.name, _errs17 = errors;
                                if (typeof data8 != "string" && data8 !== null)
                                  return validate217.errors = [{ instancePath: instancePath + "/results/" + i0 + "/name", schemaPath: "#/properties/results/items/properties/name/type", keyword: "type", params: { type: schema93.properties.results.items.properties.name.type }, message: "must be string,null" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data7.outcome !== void 0) {
                                  let data9 = data7.outcome, _errs19 = errors;
                                  if (typeof data9 != "string")
                                    return validate217.errors = [{ instancePath: instancePath + "/results/" + i0 + "/outcome", schemaPath: "#/properties/results/items/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  if (!(data9 === "created" || data9 === "appended" || data9 === "unchanged" || data9 === "conflict" || data9 === "invalid"))
                                    return validate217.errors = [{ instancePath: instancePath + "/results/" + i0 + "/outcome", schemaPath: "#/properties/results/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema93.properties.results.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid2 = _errs19 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data7.version !== void 0) {
                                    let data10 = data7.version, _errs21 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null)
                                      return validate217.errors = [{ instancePath: instancePath + "/results/" + i0 + "/version", schemaPath: "#/properties/results/items/properties/version/type", keyword: "type", params: { type: schema93.properties.results.items.properties.version.type }, message: "must be integer,null" }], !1;
                                    var valid2 = _errs21 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data7.message !== void 0) {
                                      let data11 = data7.message, _errs23 = errors;
                                      if (typeof data11 != "string" && data11 !== null)
                                        return validate217.errors = [{ instancePath: instancePath + "/results/" + i0 + "/message", schemaPath: "#/properties/results/items/properties/message/type", keyword: "type", params: { type: schema93.properties.results.items.properties.message.type }, message: "must be string,null" }], !1;
                                      var valid2 = _errs23 === errors;
                                    } else
                                      var valid2 = !0;
                                }
                              }
                            } else
                              return validate217.errors = [{ instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid1 = _errs15 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate217.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: { dry_run: !0, created: !0, appended: !0, unchanged: !0, conflicts: !0, invalid: !0, results: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptChanged = validate218, schema94 = { type: "object", required: ["id", "name", "title", "description", "tags", "metadata", "kind", "version", "latest_version", "labels", "protected_labels", "auto_promote", "revision", "created_by", "created_at", "updated_by", "updated_at", "archived_at", "format", "content", "variables", "config", "content_hash", "message", "warnings", "created", "promoted"], properties: { id: { $ref: "Id" }, name: { type: "string" }, title: { type: ["string", "null"] }, description: { type: ["string", "null"] }, tags: { $ref: "PromptTags" }, metadata: { $ref: "PromptMetadata" }, kind: { $ref: "PromptKind" }, version: { type: "integer", minimum: 1 }, latest_version: { type: "integer", minimum: 1 }, labels: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, protected_labels: { type: "array", items: { type: "string" } }, auto_promote: { type: "boolean" }, revision: { type: "integer", minimum: 1 }, created_by: { type: "string" }, created_at: { type: "string", format: "date-time" }, updated_by: { type: "string" }, updated_at: { type: "string", format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" }, format: { $ref: "TemplateFormat" }, content: { $ref: "PromptContent" }, variables: { type: "array", items: { $ref: "PromptVariable" } }, config: { $ref: "PromptConfig" }, content_hash: { type: "string" }, message: { type: ["string", "null"] }, warnings: { type: "array", items: { type: "string" } }, created: { type: "boolean" }, promoted: { type: "boolean" } }, $id: "PromptChanged" };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.tags === void 0 && (missing0 = "tags") || data.metadata === void 0 && (missing0 = "metadata") || data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.latest_version === void 0 && (missing0 = "latest_version") || data.labels === void 0 && (missing0 = "labels") || data.protected_labels === void 0 && (missing0 = "protected_labels") || data.auto_promote === void 0 && (missing0 = "auto_promote") || data.revision === void 0 && (missing0 = "revision") || data.created_by === void 0 && (missing0 = "created_by") || data.created_at === void 0 && (missing0 = "created_at") || data.updated_by === void 0 && (missing0 = "updated_by") || data.updated_at === void 0 && (missing0 = "updated_at") || data.archived_at === void 0 && (missing0 = "archived_at") || data.format === void 0 && (missing0 = "format") || data.content === void 0 && (missing0 = "content") || data.variables === void 0 && (missing0 = "variables") || data.config === void 0 && (missing0 = "config") || data.content_hash === void 0 && (missing0 = "content_hash") || data.message === void 0 && (missing0 = "message") || data.warnings === void 0 && (missing0 = "warnings") || data.created === void 0 && (missing0 = "created") || data.promoted === void 0 && (missing0 = "promoted"))
        return validate218.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate218.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate218.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema94.properties.title.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data3 = data.description, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate218.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema94.properties.description.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tags !== void 0) {
                let _errs8 = errors;
                validate176(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.metadata !== void 0) {
                  let _errs9 = errors;
                  validate178(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.kind !== void 0) {
                    let _errs10 = errors;
                    validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.version !== void 0) {
                      let data7 = data.version, _errs11 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate218.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs11 && typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7)))
                        return validate218.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.latest_version !== void 0) {
                        let data8 = data.latest_version, _errs13 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate218.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs13 && typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8)))
                          return validate218.errors = [{ instancePath: instancePath + "/latest_version", schemaPath: "#/properties/latest_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.labels !== void 0) {
                          let data9 = data.labels, _errs15 = errors;
                          if (errors === _errs15)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                              for (let key0 in data9) {
                                let data10 = data9[key0], _errs18 = errors;
                                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                  return validate218.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs18 && typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10)))
                                  return validate218.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid1 = _errs18 === errors;
                                if (!valid1)
                                  break;
                              }
                            else
                              return validate218.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.protected_labels !== void 0) {
                            let data11 = data.protected_labels, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data11)) {
                                var valid2 = !0;
                                let len0 = data11.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs22 = errors;
                                  if (typeof data11[i0] != "string")
                                    return validate218.errors = [{ instancePath: instancePath + "/protected_labels/" + i0, schemaPath: "#/properties/protected_labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs22 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate218.errors = [{ instancePath: instancePath + "/protected_labels", schemaPath: "#/properties/protected_labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.auto_promote !== void 0) {
                              let _errs24 = errors;
                              if (typeof data.auto_promote != "boolean")
                                return validate218.errors = [{ instancePath: instancePath + "/auto_promote", schemaPath: "#/properties/auto_promote/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.revision !== void 0) {
                                let data14 = data.revision, _errs26 = errors;
                                if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                  return validate218.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs26 && typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)))
                                  return validate218.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.created_by !== void 0) {
                                  let _errs28 = errors;
                                  if (typeof data.created_by != "string")
                                    return validate218.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.created_at !== void 0) {
                                    let _errs30 = errors;
                                    if (errors === _errs30 && errors === _errs30 && typeof data.created_at != "string")
                                      return validate218.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.updated_by !== void 0) {
                                      let _errs32 = errors;
                                      if (typeof data.updated_by != "string")
                                        return validate218.errors = [{ instancePath: instancePath + "/updated_by", schemaPath: "#/properties/updated_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs32 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.updated_at !== void 0) {
                                        let _errs34 = errors;
                                        if (errors === _errs34 && errors === _errs34 && typeof data.updated_at != "string")
                                          return validate218.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.archived_at !== void 0) {
                                          let data19 = data.archived_at, _errs36 = errors;
                                          if (typeof data19 != "string" && data19 !== null)
                                            return validate218.errors = [{ instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema94.properties.archived_at.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.format !== void 0) {
                                            let _errs38 = errors;
                                            validate188(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
                                            var valid0 = _errs38 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.content !== void 0) {
                                              let _errs39 = errors;
                                              validate190(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.variables !== void 0) {
                                                let data22 = data.variables, _errs40 = errors;
                                                if (errors === _errs40)
                                                  if (Array.isArray(data22)) {
                                                    var valid3 = !0;
                                                    let len1 = data22.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                      let _errs42 = errors;
                                                      validate194(data22[i1], { instancePath: instancePath + "/variables/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
                                                      var valid3 = _errs42 === errors;
                                                      if (!valid3)
                                                        break;
                                                    }
                                                  } else
                                                    return validate218.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid0 = _errs40 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.config !== void 0) {
                                                  let _errs43 = errors;
                                                  validate196(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
                                                  var valid0 = _errs43 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.content_hash !== void 0) {
                                                    let _errs44 = errors;
                                                    if (typeof data.content_hash != "string")
                                                      return validate218.errors = [{ instancePath: instancePath + "/content_hash", schemaPath: "#/properties/content_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid0 = _errs44 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.message !== void 0) {
                                                      let data26 = data.message, _errs46 = errors;
                                                      if (typeof data26 != "string" && data26 !== null)
                                                        return validate218.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema94.properties.message.type }, message: "must be string,null" }], !1;
                                                      var valid0 = _errs46 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.warnings !== void 0) {
                                                        let data27 = data.warnings, _errs48 = errors;
                                                        if (errors === _errs48)
                                                          if (Array.isArray(data27)) {
                                                            var valid4 = !0;
                                                            let len2 = data27.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs50 = errors;
                                                              if (typeof data27[i2] != "string")
                                                                return validate218.errors = [{ instancePath: instancePath + "/warnings/" + i2, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid4 = _errs50 === errors;
                                                              if (!valid4)
                                                                break;
                                                            }
                                                          } else
                                                            return validate218.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var valid0 = _errs48 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.created !== void 0) {
                                                          let _errs52 = errors;
                                                          if (typeof data.created != "boolean")
                                                            return validate218.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                          var valid0 = _errs52 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.promoted !== void 0) {
                                                            let _errs54 = errors;
                                                            if (typeof data.promoted != "boolean")
                                                              return validate218.errors = [{ instancePath: instancePath + "/promoted", schemaPath: "#/properties/promoted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                            var valid0 = _errs54 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = { props: { id: !0, name: !0, title: !0, description: !0, tags: !0, metadata: !0, kind: !0, version: !0, latest_version: !0, labels: !0, protected_labels: !0, auto_promote: !0, revision: !0, created_by: !0, created_at: !0, updated_by: !0, updated_at: !0, archived_at: !0, format: !0, content: !0, variables: !0, config: !0, content_hash: !0, message: !0, warnings: !0, created: !0, promoted: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Done = validate227;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message"))
        return validate227.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate227.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate227.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate227.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: { success: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptVersionList = validate228;
var schema97 = { type: "object", required: ["version", "kind", "format", "content_hash", "message", "parent_version", "restored_from", "created_by", "created_at", "labels"], properties: { version: { type: "integer", minimum: 1 }, kind: { $ref: "PromptKind" }, format: { $ref: "TemplateFormat" }, content_hash: { type: "string" }, message: { type: ["string", "null"] }, parent_version: { type: ["integer", "null"] }, restored_from: { type: ["integer", "null"] }, created_by: { type: "string" }, created_at: { type: "string", format: "date-time" }, labels: { type: "array", items: { type: "string" } } }, $id: "PromptVersionSummary" };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.kind === void 0 && (missing0 = "kind") || data.format === void 0 && (missing0 = "format") || data.content_hash === void 0 && (missing0 = "content_hash") || data.message === void 0 && (missing0 = "message") || data.parent_version === void 0 && (missing0 = "parent_version") || data.restored_from === void 0 && (missing0 = "restored_from") || data.created_by === void 0 && (missing0 = "created_by") || data.created_at === void 0 && (missing0 = "created_at") || data.labels === void 0 && (missing0 = "labels"))
        return validate229.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate229.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate229.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.kind !== void 0) {
          let _errs3 = errors;
          validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.format !== void 0) {
            let _errs4 = errors;
            validate188(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content_hash !== void 0) {
              let _errs5 = errors;
              if (typeof data.content_hash != "string")
                return validate229.errors = [{ instancePath: instancePath + "/content_hash", schemaPath: "#/properties/content_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.message !== void 0) {
                let data4 = data.message, _errs7 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate229.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema97.properties.message.type }, message: "must be string,null" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.parent_version !== void 0) {
                  let data5 = data.parent_version, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null)
                    return validate229.errors = [{ instancePath: instancePath + "/parent_version", schemaPath: "#/properties/parent_version/type", keyword: "type", params: { type: schema97.properties.parent_version.type }, message: "must be integer,null" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.restored_from !== void 0) {
                    let data6 = data.restored_from, _errs11 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null)
                      return validate229.errors = [{ instancePath: instancePath + "/restored_from", schemaPath: "#/properties/restored_from/type", keyword: "type", params: { type: schema97.properties.restored_from.type }, message: "must be integer,null" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.created_by !== void 0) {
                      let _errs13 = errors;
                      if (typeof data.created_by != "string")
                        return validate229.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let _errs15 = errors;
                        if (errors === _errs15 && errors === _errs15 && typeof data.created_at != "string")
                          return validate229.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.labels !== void 0) {
                          let data9 = data.labels, _errs17 = errors;
                          if (errors === _errs17)
                            if (Array.isArray(data9)) {
                              var valid1 = !0;
                              let len0 = data9.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs19 = errors;
                                if (typeof data9[i0] != "string")
                                  return validate229.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs19 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate229.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: { version: !0, kind: !0, format: !0, content_hash: !0, message: !0, parent_version: !0, restored_from: !0, created_by: !0, created_at: !0, labels: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.skip === void 0 && (missing0 = "skip") || data.limit === void 0 && (missing0 = "limit") || data.total === void 0 && (missing0 = "total"))
        return validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate229(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate228.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.skip !== void 0) {
          let data2 = data.skip, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate228.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.limit !== void 0) {
            let data3 = data.limit, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate228.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate228.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: { data: !0, skip: !0, limit: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptVersion = validate233, schema98 = { type: "object", required: ["version", "kind", "format", "content", "variables", "config", "content_hash", "message", "parent_version", "restored_from", "created_by", "created_at", "labels"], properties: { version: { type: "integer", minimum: 1 }, kind: { $ref: "PromptKind" }, format: { $ref: "TemplateFormat" }, content_hash: { type: "string" }, message: { type: ["string", "null"] }, parent_version: { type: ["integer", "null"] }, restored_from: { type: ["integer", "null"] }, created_by: { type: "string" }, created_at: { type: "string", format: "date-time" }, content: { $ref: "PromptContent" }, variables: { type: "array", items: { $ref: "PromptVariable" } }, config: { $ref: "PromptConfig" }, labels: { type: "array", items: { type: "string" } } }, $id: "PromptVersion" };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.kind === void 0 && (missing0 = "kind") || data.format === void 0 && (missing0 = "format") || data.content === void 0 && (missing0 = "content") || data.variables === void 0 && (missing0 = "variables") || data.config === void 0 && (missing0 = "config") || data.content_hash === void 0 && (missing0 = "content_hash") || data.message === void 0 && (missing0 = "message") || data.parent_version === void 0 && (missing0 = "parent_version") || data.restored_from === void 0 && (missing0 = "restored_from") || data.created_by === void 0 && (missing0 = "created_by") || data.created_at === void 0 && (missing0 = "created_at") || data.labels === void 0 && (missing0 = "labels"))
        return validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate233.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate233.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.kind !== void 0) {
          let _errs3 = errors;
          validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.format !== void 0) {
            let _errs4 = errors;
            validate188(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content_hash !== void 0) {
              let _errs5 = errors;
              if (typeof data.content_hash != "string")
                return validate233.errors = [{ instancePath: instancePath + "/content_hash", schemaPath: "#/properties/content_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.message !== void 0) {
                let data4 = data.message, _errs7 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate233.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema98.properties.message.type }, message: "must be string,null" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.parent_version !== void 0) {
                  let data5 = data.parent_version, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null)
                    return validate233.errors = [{ instancePath: instancePath + "/parent_version", schemaPath: "#/properties/parent_version/type", keyword: "type", params: { type: schema98.properties.parent_version.type }, message: "must be integer,null" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.restored_from !== void 0) {
                    let data6 = data.restored_from, _errs11 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null)
                      return validate233.errors = [{ instancePath: instancePath + "/restored_from", schemaPath: "#/properties/restored_from/type", keyword: "type", params: { type: schema98.properties.restored_from.type }, message: "must be integer,null" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.created_by !== void 0) {
                      let _errs13 = errors;
                      if (typeof data.created_by != "string")
                        return validate233.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let _errs15 = errors;
                        if (errors === _errs15 && errors === _errs15 && typeof data.created_at != "string")
                          return validate233.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.content !== void 0) {
                          let _errs17 = errors;
                          validate190(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.variables !== void 0) {
                            let data10 = data.variables, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs20 = errors;
                                  validate194(data10[i0], { instancePath: instancePath + "/variables/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate233.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.config !== void 0) {
                              let _errs21 = errors;
                              validate196(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.labels !== void 0) {
                                let data13 = data.labels, _errs22 = errors;
                                if (errors === _errs22)
                                  if (Array.isArray(data13)) {
                                    var valid2 = !0;
                                    let len1 = data13.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let _errs24 = errors;
                                      if (typeof data13[i1] != "string")
                                        return validate233.errors = [{ instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid2 = _errs24 === errors;
                                      if (!valid2)
                                        break;
                                    }
                                  } else
                                    return validate233.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs22 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: { version: !0, kind: !0, format: !0, content_hash: !0, message: !0, parent_version: !0, restored_from: !0, created_by: !0, created_at: !0, content: !0, variables: !0, config: !0, labels: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptDiff = validate239, schema99 = { type: "object", required: ["from", "to", "granularity", "changes", "fields"], properties: { from: { type: "integer" }, to: { type: "integer" }, granularity: { type: "string", enum: ["words", "lines", "whole"] }, changes: { type: "array", items: { type: "object", required: ["kind", "text"], properties: { kind: { type: "string", enum: ["same", "added", "removed"] }, text: { type: "string" } } } }, fields: { type: "array", items: { type: "object", required: ["path", "from", "to"], properties: { path: { type: "string" }, from: {}, to: {} } } } }, $id: "PromptDiff" };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.granularity === void 0 && (missing0 = "granularity") || data.changes === void 0 && (missing0 = "changes") || data.fields === void 0 && (missing0 = "fields"))
        return validate239.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.from !== void 0) {
        let data0 = data.from, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate239.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.to !== void 0) {
          let data1 = data.to, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate239.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.granularity !== void 0) {
            let data2 = data.granularity, _errs5 = errors;
            if (typeof data2 != "string")
              return validate239.errors = [{ instancePath: instancePath + "/granularity", schemaPath: "#/properties/granularity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "words" || data2 === "lines" || data2 === "whole"))
              return validate239.errors = [{ instancePath: instancePath + "/granularity", schemaPath: "#/properties/granularity/enum", keyword: "enum", params: { allowedValues: schema99.properties.granularity.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.changes !== void 0) {
              let data3 = data.changes, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0], _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.kind === void 0 && (missing1 = "kind") || data4.text === void 0 && (missing1 = "text"))
                          return validate239.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.kind !== void 0) {
                          let data5 = data4.kind, _errs11 = errors;
                          if (typeof data5 != "string")
                            return validate239.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/kind", schemaPath: "#/properties/changes/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data5 === "same" || data5 === "added" || data5 === "removed"))
                            return validate239.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/kind", schemaPath: "#/properties/changes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema99.properties.changes.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data4.text !== void 0) {
                            let _errs13 = errors;
                            if (typeof data4.text != "string")
                              return validate239.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/text", schemaPath: "#/properties/changes/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      } else
                        return validate239.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate239.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.fields !== void 0) {
                let data7 = data.fields, _errs15 = errors;
                if (errors === _errs15)
                  if (Array.isArray(data7)) {
                    var valid3 = !0;
                    let len1 = data7.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data8 = data7[i1], _errs17 = errors;
                      if (errors === _errs17)
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          let missing2;
                          if (data8.path === void 0 && (missing2 = "path") || data8.from === void 0 && (missing2 = "from") || data8.to === void 0 && (missing2 = "to"))
                            return validate239.errors = [{ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data8.path !== void 0 && typeof data8.path != "string")
                            return validate239.errors = [{ instancePath: instancePath + "/fields/" + i1 + "/path", schemaPath: "#/properties/fields/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        } else
                          return validate239.errors = [{ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid3 = _errs17 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return validate239.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { props: { from: !0, to: !0, granularity: !0, changes: !0, fields: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptLabelMoveList = validate240;
var schema101 = { type: "object", required: ["label", "from", "to", "moved_by", "moved_at", "reason"], properties: { label: { type: "string" }, from: { type: ["integer", "null"] }, to: { type: ["integer", "null"] }, moved_by: { type: "string" }, moved_at: { type: "string", format: "date-time" }, reason: { type: ["string", "null"] } }, $id: "PromptLabelMoveEntry" };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.moved_by === void 0 && (missing0 = "moved_by") || data.moved_at === void 0 && (missing0 = "moved_at") || data.reason === void 0 && (missing0 = "reason"))
        return validate241.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.label !== void 0) {
        let _errs1 = errors;
        if (typeof data.label != "string")
          return validate241.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.from !== void 0) {
          let data1 = data.from, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null)
            return validate241.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema101.properties.from.type }, message: "must be integer,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.to !== void 0) {
            let data2 = data.to, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null)
              return validate241.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: schema101.properties.to.type }, message: "must be integer,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.moved_by !== void 0) {
              let _errs7 = errors;
              if (typeof data.moved_by != "string")
                return validate241.errors = [{ instancePath: instancePath + "/moved_by", schemaPath: "#/properties/moved_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.moved_at !== void 0) {
                let _errs9 = errors;
                if (errors === _errs9 && errors === _errs9 && typeof data.moved_at != "string")
                  return validate241.errors = [{ instancePath: instancePath + "/moved_at", schemaPath: "#/properties/moved_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.reason !== void 0) {
                  let data5 = data.reason, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate241.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema101.properties.reason.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: { label: !0, from: !0, to: !0, moved_by: !0, moved_at: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.skip === void 0 && (missing0 = "skip") || data.limit === void 0 && (missing0 = "limit") || data.total === void 0 && (missing0 = "total"))
        return validate240.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate241(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate240.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.skip !== void 0) {
          let data2 = data.skip, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate240.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.limit !== void 0) {
            let data3 = data.limit, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate240.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate240.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: { data: !0, skip: !0, limit: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RenderedPrompt = validate243, schema102 = { type: "object", required: ["id", "name", "version", "label", "kind", "messages", "missing", "unused"], properties: { id: { $ref: "Id" }, name: { type: "string" }, version: { type: "integer" }, label: { type: ["string", "null"] }, kind: { $ref: "PromptKind" }, text: { type: "string" }, messages: { type: "array", items: { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["system", "developer", "user", "assistant"] }, content: { type: "string" } } } }, missing: { type: "array", items: { type: "string" } }, unused: { type: "array", items: { type: "object", required: ["name", "suggestion"], properties: { name: { type: "string" }, suggestion: { type: ["string", "null"] } } } } }, $id: "RenderedPrompt" };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.label === void 0 && (missing0 = "label") || data.kind === void 0 && (missing0 = "kind") || data.messages === void 0 && (missing0 = "messages") || data.missing === void 0 && (missing0 = "missing") || data.unused === void 0 && (missing0 = "unused"))
        return validate243.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate243.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.version !== void 0) {
            let data2 = data.version, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate243.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.label !== void 0) {
              let data3 = data.label, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate243.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema102.properties.label.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.kind !== void 0) {
                let _errs8 = errors;
                validate180(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.text !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.text != "string")
                    return validate243.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.messages !== void 0) {
                    let data6 = data.messages, _errs11 = errors;
                    if (errors === _errs11)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data7 = data6[i0], _errs13 = errors;
                          if (errors === _errs13)
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.role === void 0 && (missing1 = "role") || data7.content === void 0 && (missing1 = "content"))
                                return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              {
                                let _errs15 = errors;
                                for (let key0 in data7)
                                  if (!(key0 === "role" || key0 === "content")) {
                                    return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs15 === errors) {
                                  if (data7.role !== void 0) {
                                    let data8 = data7.role, _errs16 = errors;
                                    if (typeof data8 != "string")
                                      return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(data8 === "system" || data8 === "developer" || data8 === "user" || data8 === "assistant"))
                                      return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0 + "/role", schemaPath: "#/properties/messages/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema102.properties.messages.items.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid2 = _errs16 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data7.content !== void 0) {
                                      let _errs18 = errors;
                                      if (typeof data7.content != "string")
                                        return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0 + "/content", schemaPath: "#/properties/messages/items/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid2 = _errs18 === errors;
                                    } else
                                      var valid2 = !0;
                                }
                              }
                            } else
                              return validate243.errors = [{ instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid1 = _errs13 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate243.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.missing !== void 0) {
                      let data10 = data.missing, _errs20 = errors;
                      if (errors === _errs20)
                        if (Array.isArray(data10)) {
                          var valid3 = !0;
                          let len1 = data10.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs22 = errors;
                            if (typeof data10[i1] != "string")
                              return validate243.errors = [{ instancePath: instancePath + "/missing/" + i1, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs22 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate243.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs20 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.unused !== void 0) {
                        let data12 = data.unused, _errs24 = errors;
                        if (errors === _errs24)
                          if (Array.isArray(data12)) {
                            var valid4 = !0;
                            let len2 = data12.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data13 = data12[i2], _errs26 = errors;
                              if (errors === _errs26)
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  let missing2;
                                  if (data13.name === void 0 && (missing2 = "name") || data13.suggestion === void 0 && (missing2 = "suggestion"))
                                    return validate243.errors = [{ instancePath: instancePath + "/unused/" + i2, schemaPath: "#/properties/unused/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data13.name !== void 0) {
                                    let _errs28 = errors;
                                    if (typeof data13.name != "string")
                                      return validate243.errors = [{ instancePath: instancePath + "/unused/" + i2 + "/name", schemaPath: "#/properties/unused/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs28 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5)
                                    if (data13.suggestion !== void 0) {
                                      let data15 = data13.suggestion, _errs30 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate243.errors = [{ instancePath: instancePath + "/unused/" + i2 + "/suggestion", schemaPath: "#/properties/unused/items/properties/suggestion/type", keyword: "type", params: { type: schema102.properties.unused.items.properties.suggestion.type }, message: "must be string,null" }], !1;
                                      var valid5 = _errs30 === errors;
                                    } else
                                      var valid5 = !0;
                                } else
                                  return validate243.errors = [{ instancePath: instancePath + "/unused/" + i2, schemaPath: "#/properties/unused/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid4 = _errs26 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate243.errors = [{ instancePath: instancePath + "/unused", schemaPath: "#/properties/unused/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { props: { id: !0, name: !0, version: !0, label: !0, kind: !0, text: !0, messages: !0, missing: !0, unused: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PromptAnalytics = validate246, schema103 = { type: "object", required: ["from", "to", "by", "total", "data"], properties: { from: { $ref: "Day" }, to: { $ref: "Day" }, by: { type: "string", enum: ["version", "day", "label"] }, total: { $ref: "PromptFigures" }, data: { type: "array", items: { $ref: "PromptFiguresRow" } } }, $id: "PromptAnalytics" };
var pattern9 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate247.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' }], !1;
    } else
      return validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate247.errors = vErrors, errors === 0;
}
validate247.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema106 = { type: "object", required: ["mean", "p50", "p95"], properties: { mean: { type: ["number", "null"] }, p50: { type: ["number", "null"] }, p95: { type: ["number", "null"] } }, $id: "PromptLatency" };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mean === void 0 && (missing0 = "mean") || data.p50 === void 0 && (missing0 = "p50") || data.p95 === void 0 && (missing0 = "p95"))
        return validate251.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.mean !== void 0) {
        let data0 = data.mean, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null)
          return validate251.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: schema106.properties.mean.type }, message: "must be number,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.p50 !== void 0) {
          let data1 = data.p50, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null)
            return validate251.errors = [{ instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/type", keyword: "type", params: { type: schema106.properties.p50.type }, message: "must be number,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.p95 !== void 0) {
            let data2 = data.p95, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null)
              return validate251.errors = [{ instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema106.properties.p95.type }, message: "must be number,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: { mean: !0, p50: !0, p95: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calls === void 0 && (missing0 = "calls") || data.errors === void 0 && (missing0 = "errors") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.latency_ms === void 0 && (missing0 = "latency_ms"))
        return validate250.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.calls !== void 0) {
        let data0 = data.calls, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate250.errors = [{ instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate250.errors = [{ instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.errors !== void 0) {
          let data1 = data.errors, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate250.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate250.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt_tokens !== void 0) {
            let data2 = data.prompt_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate250.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate250.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.completion_tokens !== void 0) {
              let data3 = data.completion_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate250.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate250.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.latency_ms !== void 0) {
                let _errs9 = errors;
                validate251(data.latency_ms, { instancePath: instancePath + "/latency_ms", parentData: data, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate250.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = { props: { calls: !0, errors: !0, prompt_tokens: !0, completion_tokens: !0, latency_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema107 = { type: "object", required: ["calls", "errors", "prompt_tokens", "completion_tokens", "latency_ms"], properties: { version: { type: "integer" }, day: { $ref: "Day" }, label: { type: ["string", "null"] }, calls: { type: "integer", minimum: 0 }, errors: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, latency_ms: { $ref: "PromptLatency" } }, $id: "PromptFiguresRow" };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calls === void 0 && (missing0 = "calls") || data.errors === void 0 && (missing0 = "errors") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.latency_ms === void 0 && (missing0 = "latency_ms"))
        return validate254.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate254.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.day !== void 0) {
          let _errs3 = errors;
          validate247(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.label !== void 0) {
            let data2 = data.label, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate254.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema107.properties.label.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.calls !== void 0) {
              let data3 = data.calls, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate254.errors = [{ instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate254.errors = [{ instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.errors !== void 0) {
                let data4 = data.errors, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate254.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate254.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.prompt_tokens !== void 0) {
                  let data5 = data.prompt_tokens, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate254.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate254.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.completion_tokens !== void 0) {
                    let data6 = data.completion_tokens, _errs12 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate254.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate254.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.latency_ms !== void 0) {
                      let _errs14 = errors;
                      validate251(data.latency_ms, { instancePath: instancePath + "/latency_ms", parentData: data, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = { props: { version: !0, day: !0, label: !0, calls: !0, errors: !0, prompt_tokens: !0, completion_tokens: !0, latency_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.by === void 0 && (missing0 = "by") || data.total === void 0 && (missing0 = "total") || data.data === void 0 && (missing0 = "data"))
        return validate246.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.from !== void 0) {
        let _errs1 = errors;
        validate247(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.to !== void 0) {
          let _errs2 = errors;
          validate247(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.by !== void 0) {
            let data2 = data.by, _errs3 = errors;
            if (typeof data2 != "string")
              return validate246.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "version" || data2 === "day" || data2 === "label"))
              return validate246.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema103.properties.by.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.total !== void 0) {
              let _errs5 = errors;
              validate250(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.data !== void 0) {
                let data4 = data.data, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs8 = errors;
                      validate254(data4[i0], { instancePath: instancePath + "/data/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
                      var valid1 = _errs8 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate246.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: { from: !0, to: !0, by: !0, total: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var OpenAIError = validate258, schema108 = { type: "object", required: ["error"], properties: { error: { type: "object", required: ["message", "type", "param", "code"], properties: { message: { type: "string" }, type: { type: "string" }, param: { type: ["string", "null"] }, code: { $ref: "ErrorCode" }, request_id: { type: "string" } } } }, $id: "OpenAIError" };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate258.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0) {
        let data0 = data.error;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.message === void 0 && (missing1 = "message") || data0.type === void 0 && (missing1 = "type") || data0.param === void 0 && (missing1 = "param") || data0.code === void 0 && (missing1 = "code"))
              return validate258.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.message !== void 0) {
              let _errs3 = errors;
              if (typeof data0.message != "string")
                return validate258.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.type !== void 0) {
                let _errs5 = errors;
                if (typeof data0.type != "string")
                  return validate258.errors = [{ instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.param !== void 0) {
                  let data3 = data0.param, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate258.errors = [{ instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/properties/param/type", keyword: "type", params: { type: schema108.properties.error.properties.param.type }, message: "must be string,null" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.code !== void 0) {
                    let _errs9 = errors;
                    validate103(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.request_id !== void 0) {
                      let _errs10 = errors;
                      if (typeof data0.request_id != "string")
                        return validate258.errors = [{ instancePath: instancePath + "/error/request_id", schemaPath: "#/properties/error/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate258.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ModelList = validate260;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data"))
        return validate260.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.object !== void 0) {
        let data0 = data.object, _errs1 = errors;
        if (typeof data0 != "string")
          return validate260.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "list")
          return validate260.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.data !== void 0) {
          let data1 = data.data, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.id === void 0 && (missing1 = "id") || data2.object === void 0 && (missing1 = "object") || data2.created === void 0 && (missing1 = "created") || data2.owned_by === void 0 && (missing1 = "owned_by"))
                      return validate260.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.id != "string")
                        return validate260.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.object !== void 0) {
                        let data4 = data2.object, _errs9 = errors;
                        if (typeof data4 != "string")
                          return validate260.errors = [{ instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (data4 !== "model")
                          return validate260.errors = [{ instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.created !== void 0) {
                          let data5 = data2.created, _errs11 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate260.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created", schemaPath: "#/properties/data/items/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.owned_by !== void 0) {
                            let _errs13 = errors;
                            if (typeof data2.owned_by != "string")
                              return validate260.errors = [{ instancePath: instancePath + "/data/" + i0 + "/owned_by", schemaPath: "#/properties/data/items/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate260.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate260.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate260.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = { props: { object: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Registration = validate261;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.user_id === void 0 && (missing0 = "user_id") || data.username === void 0 && (missing0 = "username") || data.email === void 0 && (missing0 = "email") || data.api_key === void 0 && (missing0 = "api_key") || data.verification_required === void 0 && (missing0 = "verification_required"))
        return validate261.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate261.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate261.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate261.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.user_id !== void 0) {
            let _errs5 = errors;
            validate71(data.user_id, { instancePath: instancePath + "/user_id", parentData: data, parentDataProperty: "user_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.username !== void 0) {
              let _errs6 = errors;
              if (typeof data.username != "string")
                return validate261.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs8 = errors;
                if (typeof data.email != "string")
                  return validate261.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.api_key !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.api_key != "string")
                    return validate261.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.verification_required !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.verification_required != "boolean")
                      return validate261.errors = [{ instancePath: instancePath + "/verification_required", schemaPath: "#/properties/verification_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: { success: !0, message: !0, user_id: !0, username: !0, email: !0, api_key: !0, verification_required: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Login = validate263;
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.session_token === void 0 && (missing0 = "session_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.expires_at === void 0 && (missing0 = "expires_at") || data.refresh_expires_at === void 0 && (missing0 = "refresh_expires_at"))
        return validate264.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate264.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate264.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate264.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.session_token !== void 0) {
            let _errs5 = errors;
            if (typeof data.session_token != "string")
              return validate264.errors = [{ instancePath: instancePath + "/session_token", schemaPath: "#/properties/session_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let _errs7 = errors;
              if (typeof data.refresh_token != "string")
                return validate264.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_at !== void 0) {
                let _errs9 = errors;
                if (errors === _errs9 && errors === _errs9 && typeof data.expires_at != "string")
                  return validate264.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.refresh_expires_at !== void 0) {
                  let _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11 && typeof data.refresh_expires_at != "string")
                    return validate264.errors = [{ instancePath: instancePath + "/refresh_expires_at", schemaPath: "#/properties/refresh_expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { props: { success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema113 = { type: "object", required: ["id", "username", "name", "email", "about_me", "hobbies", "user_type", "subscription_plan", "credits", "limits", "access_rtype", "level", "is_verified", "is_active", "must_change_password", "last_login", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, about_me: { type: ["string", "null"] }, hobbies: { type: ["string", "null"] }, user_type: { $ref: "UserType" }, subscription_plan: { $ref: "SubscriptionPlan" }, credits: { $ref: "Credits" }, limits: { $ref: "Limits" }, access_rtype: { type: "array", items: { $ref: "StyleName" } }, level: { $ref: "Level" }, is_verified: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, time_created: { type: "string", format: "date-time" } }, $id: "Profile" }, schema114 = { type: "string", enum: ["Personal", "Business"], default: "Personal", $id: "UserType" };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "Personal" || data === "Business" ? (validate268.errors = vErrors, errors === 0) : (validate268.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate268.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema115 = { type: "string", enum: ["free", "basic", "pro", "premium", "enterprise"], $id: "SubscriptionPlan" };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "free" || data === "basic" || data === "pro" || data === "premium" || data === "enterprise" ? (validate270.errors = vErrors, errors === 0) : (validate270.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema115.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate270.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^(?!none$)[a-z][a-z0-9_]{1,29}$", "u");
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate274.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!none$)[a-z][a-z0-9_]{1,29}$" }, message: 'must match pattern "^(?!none$)[a-z][a-z0-9_]{1,29}$"' }], !1;
    } else
      return validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.about_me === void 0 && (missing0 = "about_me") || data.hobbies === void 0 && (missing0 = "hobbies") || data.user_type === void 0 && (missing0 = "user_type") || data.subscription_plan === void 0 && (missing0 = "subscription_plan") || data.credits === void 0 && (missing0 = "credits") || data.limits === void 0 && (missing0 = "limits") || data.access_rtype === void 0 && (missing0 = "access_rtype") || data.level === void 0 && (missing0 = "level") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate266.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate266.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate266.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate266.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.about_me !== void 0) {
                let data4 = data.about_me, _errs8 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate266.errors = [{ instancePath: instancePath + "/about_me", schemaPath: "#/properties/about_me/type", keyword: "type", params: { type: schema113.properties.about_me.type }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.hobbies !== void 0) {
                  let data5 = data.hobbies, _errs10 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate266.errors = [{ instancePath: instancePath + "/hobbies", schemaPath: "#/properties/hobbies/type", keyword: "type", params: { type: schema113.properties.hobbies.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.user_type !== void 0) {
                    let _errs12 = errors;
                    validate268(data.user_type, { instancePath: instancePath + "/user_type", parentData: data, parentDataProperty: "user_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.subscription_plan !== void 0) {
                      let _errs13 = errors;
                      validate270(data.subscription_plan, { instancePath: instancePath + "/subscription_plan", parentData: data, parentDataProperty: "subscription_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.credits !== void 0) {
                        let _errs14 = errors;
                        validate107(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.limits !== void 0) {
                          let _errs15 = errors;
                          validate109(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.access_rtype !== void 0) {
                            let data10 = data.access_rtype, _errs16 = errors;
                            if (errors === _errs16)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs18 = errors;
                                  validate274(data10[i0], { instancePath: instancePath + "/access_rtype/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
                                  var valid1 = _errs18 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate266.errors = [{ instancePath: instancePath + "/access_rtype", schemaPath: "#/properties/access_rtype/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.level !== void 0) {
                              let _errs19 = errors;
                              validate74(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.is_verified !== void 0) {
                                let _errs20 = errors;
                                if (typeof data.is_verified != "boolean")
                                  return validate266.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.is_active !== void 0) {
                                  let _errs22 = errors;
                                  if (typeof data.is_active != "boolean")
                                    return validate266.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.must_change_password !== void 0) {
                                    let _errs24 = errors;
                                    if (typeof data.must_change_password != "boolean")
                                      return validate266.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.last_login !== void 0) {
                                      let data16 = data.last_login, _errs26 = errors;
                                      if (typeof data16 != "string" && data16 !== null)
                                        return validate266.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema113.properties.last_login.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.time_created !== void 0) {
                                        let _errs28 = errors;
                                        if (errors === _errs28 && errors === _errs28 && typeof data.time_created != "string")
                                          return validate266.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs28 === errors;
                                      } else
                                        var valid0 = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate266.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, about_me: !0, hobbies: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate264(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user === void 0 && (missing0 = "user"))
        return validate263.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.user !== void 0 && (validate266(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length));
    } else
      return validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = { props: { user: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SessionTokens = validate264, Profile = validate266, ApiKeyInfo = validate278, schema117 = { type: "object", required: ["api_key_preview", "created_at", "last_used_at", "is_retrievable", "api_key_jwe"], properties: { api_key_preview: { type: "string" }, created_at: { type: "string", format: "date-time" }, last_used_at: { type: ["string", "null"], format: "date-time" }, is_retrievable: { type: "boolean" }, api_key_jwe: { type: ["string", "null"] } }, $id: "ApiKeyInfo" };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.api_key_preview === void 0 && (missing0 = "api_key_preview") || data.created_at === void 0 && (missing0 = "created_at") || data.last_used_at === void 0 && (missing0 = "last_used_at") || data.is_retrievable === void 0 && (missing0 = "is_retrievable") || data.api_key_jwe === void 0 && (missing0 = "api_key_jwe"))
        return validate278.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.api_key_preview !== void 0) {
        let _errs1 = errors;
        if (typeof data.api_key_preview != "string")
          return validate278.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.created_at !== void 0) {
          let _errs3 = errors;
          if (errors === _errs3 && errors === _errs3 && typeof data.created_at != "string")
            return validate278.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.last_used_at !== void 0) {
            let data2 = data.last_used_at, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate278.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: schema117.properties.last_used_at.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.is_retrievable !== void 0) {
              let _errs7 = errors;
              if (typeof data.is_retrievable != "boolean")
                return validate278.errors = [{ instancePath: instancePath + "/is_retrievable", schemaPath: "#/properties/is_retrievable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.api_key_jwe !== void 0) {
                let data4 = data.api_key_jwe, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate278.errors = [{ instancePath: instancePath + "/api_key_jwe", schemaPath: "#/properties/api_key_jwe/type", keyword: "type", params: { type: schema117.properties.api_key_jwe.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { props: { api_key_preview: !0, created_at: !0, last_used_at: !0, is_retrievable: !0, api_key_jwe: !0 }, dynamicProps: !1, dynamicItems: !1 };
var NewApiKey = validate279;
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.api_key === void 0 && (missing0 = "api_key") || data.api_key_preview === void 0 && (missing0 = "api_key_preview"))
        return validate279.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate279.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate279.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate279.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.api_key !== void 0) {
            let _errs5 = errors;
            if (typeof data.api_key != "string")
              return validate279.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.api_key_preview !== void 0) {
              let _errs7 = errors;
              if (typeof data.api_key_preview != "string")
                return validate279.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate279.errors = vErrors, errors === 0;
}
validate279.evaluated = { props: { success: !0, message: !0, api_key: !0, api_key_preview: !0 }, dynamicProps: !1, dynamicItems: !1 };
var EmailChanged = validate280, schema119 = { type: "object", required: ["success", "message", "email", "pending_email"], properties: { success: { type: "boolean", const: !0 }, message: { type: "string" }, email: { type: "string" }, pending_email: { type: ["string", "null"] } }, $id: "EmailChanged" };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.email === void 0 && (missing0 = "email") || data.pending_email === void 0 && (missing0 = "pending_email"))
        return validate280.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate280.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate280.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate280.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let _errs5 = errors;
            if (typeof data.email != "string")
              return validate280.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.pending_email !== void 0) {
              let data3 = data.pending_email, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate280.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema119.properties.pending_email.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate280.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate280.errors = vErrors, errors === 0;
}
validate280.evaluated = { props: { success: !0, message: !0, email: !0, pending_email: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SessionList = validate281;
var schema121 = { type: "object", required: ["id", "is_current", "address", "user_agent", "created_at", "last_used_at", "expires_at"], properties: { id: { $ref: "Id" }, is_current: { type: "boolean" }, address: { type: "string" }, user_agent: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" }, last_used_at: { type: "string", format: "date-time" }, expires_at: { type: "string", format: "date-time" } }, $id: "SessionInfo" };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.is_current === void 0 && (missing0 = "is_current") || data.address === void 0 && (missing0 = "address") || data.user_agent === void 0 && (missing0 = "user_agent") || data.created_at === void 0 && (missing0 = "created_at") || data.last_used_at === void 0 && (missing0 = "last_used_at") || data.expires_at === void 0 && (missing0 = "expires_at"))
        return validate282.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.is_current !== void 0) {
          let _errs2 = errors;
          if (typeof data.is_current != "boolean")
            return validate282.errors = [{ instancePath: instancePath + "/is_current", schemaPath: "#/properties/is_current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.address !== void 0) {
            let _errs4 = errors;
            if (typeof data.address != "string")
              return validate282.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.user_agent !== void 0) {
              let data3 = data.user_agent, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate282.errors = [{ instancePath: instancePath + "/user_agent", schemaPath: "#/properties/user_agent/type", keyword: "type", params: { type: schema121.properties.user_agent.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.created_at !== void 0) {
                let _errs8 = errors;
                if (errors === _errs8 && errors === _errs8 && typeof data.created_at != "string")
                  return validate282.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.last_used_at !== void 0) {
                  let _errs10 = errors;
                  if (errors === _errs10 && errors === _errs10 && typeof data.last_used_at != "string")
                    return validate282.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.expires_at !== void 0) {
                    let _errs12 = errors;
                    if (errors === _errs12 && errors === _errs12 && typeof data.expires_at != "string")
                      return validate282.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: { id: !0, is_current: !0, address: !0, user_agent: !0, created_at: !0, last_used_at: !0, expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate281.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate282(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate281.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate281.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate281.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate281.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var MessageList = validate285;
var schema123 = { type: "object", required: ["request_id", "status", "level", "model", "r_type", "variant", "prompt_version", "prompt", "added_tokens", "is_stream", "ai_research", "prompt_tokens", "completion_tokens", "usage_source", "processing_time_ms", "address", "error_code", "created_at", "finished_at"], properties: { request_id: { type: "string" }, status: { type: "string", enum: ["pending", "completed", "failed", "cancelled", "interrupted"] }, level: { oneOf: [{ $ref: "Level" }, { type: "null" }] }, model: { type: "string" }, r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, prompt: { oneOf: [{ $ref: "UsedPrompt" }, { type: "null" }] }, added_tokens: { type: "integer" }, is_stream: { type: "boolean" }, ai_research: { type: "boolean" }, prompt_tokens: { type: ["integer", "null"] }, completion_tokens: { type: ["integer", "null"] }, usage_source: { oneOf: [{ $ref: "UsageSource" }, { type: "null" }] }, processing_time_ms: { type: ["integer", "null"] }, address: { type: "string" }, error_code: { oneOf: [{ $ref: "ErrorCode" }, { type: "null" }] }, created_at: { type: "string", format: "date-time" }, finished_at: { type: ["string", "null"], format: "date-time" } }, $id: "MessageEntry" };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request_id === void 0 && (missing0 = "request_id") || data.status === void 0 && (missing0 = "status") || data.level === void 0 && (missing0 = "level") || data.model === void 0 && (missing0 = "model") || data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.prompt === void 0 && (missing0 = "prompt") || data.added_tokens === void 0 && (missing0 = "added_tokens") || data.is_stream === void 0 && (missing0 = "is_stream") || data.ai_research === void 0 && (missing0 = "ai_research") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.usage_source === void 0 && (missing0 = "usage_source") || data.processing_time_ms === void 0 && (missing0 = "processing_time_ms") || data.address === void 0 && (missing0 = "address") || data.error_code === void 0 && (missing0 = "error_code") || data.created_at === void 0 && (missing0 = "created_at") || data.finished_at === void 0 && (missing0 = "finished_at"))
        return validate286.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.request_id != "string")
          return validate286.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (typeof data1 != "string")
            return validate286.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "pending" || data1 === "completed" || data1 === "failed" || data1 === "cancelled" || data1 === "interrupted"))
            return validate286.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema123.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.level !== void 0) {
            let data2 = data.level, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
            validate74(data2, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            var _valid0 = _errs7 === errors;
            _valid0 && (valid1 = !0, passing0 = 0);
            let _errs8 = errors;
            if (data2 !== null) {
              let err0 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
              errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate286.errors = vErrors, !1;
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.model !== void 0) {
              let _errs10 = errors;
              if (typeof data.model != "string")
                return validate286.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.r_type !== void 0) {
                let _errs12 = errors;
                validate66(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.variant !== void 0) {
                  let _errs13 = errors;
                  validate68(data.variant, { instancePath: instancePath + "/variant", parentData: data, parentDataProperty: "variant", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.prompt_version !== void 0) {
                    let data6 = data.prompt_version, _errs14 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null)
                      return validate286.errors = [{ instancePath: instancePath + "/prompt_version", schemaPath: "#/properties/prompt_version/type", keyword: "type", params: { type: schema123.properties.prompt_version.type }, message: "must be integer,null" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prompt !== void 0) {
                      let data7 = data.prompt, _errs16 = errors, _errs17 = errors, valid2 = !1, passing1 = null, _errs18 = errors;
                      validate70(data7, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                      var _valid1 = _errs18 === errors;
                      if (_valid1) {
                        valid2 = !0, passing1 = 0;
                        var props0 = {};
                        props0.id = !0, props0.name = !0, props0.version = !0, props0.label = !0;
                      }
                      let _errs19 = errors;
                      if (data7 !== null) {
                        let err2 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                      var _valid1 = _errs19 === errors;
                      if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                      else {
                        let err3 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate286.errors = vErrors, !1;
                      }
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.added_tokens !== void 0) {
                        let data8 = data.added_tokens, _errs21 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate286.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.is_stream !== void 0) {
                          let _errs23 = errors;
                          if (typeof data.is_stream != "boolean")
                            return validate286.errors = [{ instancePath: instancePath + "/is_stream", schemaPath: "#/properties/is_stream/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.ai_research !== void 0) {
                            let _errs25 = errors;
                            if (typeof data.ai_research != "boolean")
                              return validate286.errors = [{ instancePath: instancePath + "/ai_research", schemaPath: "#/properties/ai_research/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.prompt_tokens !== void 0) {
                              let data11 = data.prompt_tokens, _errs27 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null)
                                return validate286.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: schema123.properties.prompt_tokens.type }, message: "must be integer,null" }], !1;
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.completion_tokens !== void 0) {
                                let data12 = data.completion_tokens, _errs29 = errors;
                                if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null)
                                  return validate286.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: schema123.properties.completion_tokens.type }, message: "must be integer,null" }], !1;
                                var valid0 = _errs29 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.usage_source !== void 0) {
                                  let data13 = data.usage_source, _errs31 = errors, _errs32 = errors, valid3 = !1, passing2 = null, _errs33 = errors;
                                  validate89(data13, { instancePath: instancePath + "/usage_source", parentData: data, parentDataProperty: "usage_source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                                  var _valid2 = _errs33 === errors;
                                  _valid2 && (valid3 = !0, passing2 = 0);
                                  let _errs34 = errors;
                                  if (data13 !== null) {
                                    let err4 = { instancePath: instancePath + "/usage_source", schemaPath: "#/properties/usage_source/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                  var _valid2 = _errs34 === errors;
                                  if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                                    errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
                                  else {
                                    let err5 = { instancePath: instancePath + "/usage_source", schemaPath: "#/properties/usage_source/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                    return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate286.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.processing_time_ms !== void 0) {
                                    let data14 = data.processing_time_ms, _errs36 = errors;
                                    if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null)
                                      return validate286.errors = [{ instancePath: instancePath + "/processing_time_ms", schemaPath: "#/properties/processing_time_ms/type", keyword: "type", params: { type: schema123.properties.processing_time_ms.type }, message: "must be integer,null" }], !1;
                                    var valid0 = _errs36 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.address !== void 0) {
                                      let _errs38 = errors;
                                      if (typeof data.address != "string")
                                        return validate286.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs38 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.error_code !== void 0) {
                                        let data16 = data.error_code, _errs40 = errors, _errs41 = errors, valid4 = !1, passing3 = null, _errs42 = errors;
                                        validate103(data16, { instancePath: instancePath + "/error_code", parentData: data, parentDataProperty: "error_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                                        var _valid3 = _errs42 === errors;
                                        _valid3 && (valid4 = !0, passing3 = 0);
                                        let _errs43 = errors;
                                        if (data16 !== null) {
                                          let err6 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                        }
                                        var _valid3 = _errs43 === errors;
                                        if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                                          errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
                                        else {
                                          let err7 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                          return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate286.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs40 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.created_at !== void 0) {
                                          let _errs45 = errors;
                                          if (errors === _errs45 && errors === _errs45 && typeof data.created_at != "string")
                                            return validate286.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid0 = _errs45 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.finished_at !== void 0) {
                                            let data18 = data.finished_at, _errs47 = errors;
                                            if (typeof data18 != "string" && data18 !== null)
                                              return validate286.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema123.properties.finished_at.type }, message: "must be string,null" }], !1;
                                            var valid0 = _errs47 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate286.errors = vErrors, errors === 0;
}
validate286.evaluated = { props: { request_id: !0, status: !0, level: !0, model: !0, r_type: !0, variant: !0, prompt_version: !0, prompt: !0, added_tokens: !0, is_stream: !0, ai_research: !0, prompt_tokens: !0, completion_tokens: !0, usage_source: !0, processing_time_ms: !0, address: !0, error_code: !0, created_at: !0, finished_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate285.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate286(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate285.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate285.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate285.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate285.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate285.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var MessageDetail = validate294, schema124 = { type: "object", allOf: [{ $ref: "MessageEntry" }], required: ["request", "response"], properties: { request: { type: ["array", "null"], items: { $ref: "OpenObject" } }, response: { type: ["array", "null"], items: { $ref: "OpenObject" } } }, $id: "MessageDetail" };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate294.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate286(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request === void 0 && (missing0 = "request") || data.response === void 0 && (missing0 = "response"))
        return validate294.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request !== void 0) {
        let data0 = data.request, _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null)
          return validate294.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: schema124.properties.request.type }, message: "must be array,null" }], !1;
        if (errors === _errs2 && Array.isArray(data0)) {
          var valid2 = !0;
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let _errs4 = errors;
            validate60(data0[i0], { instancePath: instancePath + "/request/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid2 = _errs4 === errors;
            if (!valid2)
              break;
          }
        }
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.response !== void 0) {
          let data2 = data.response, _errs5 = errors;
          if (!Array.isArray(data2) && data2 !== null)
            return validate294.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: schema124.properties.response.type }, message: "must be array,null" }], !1;
          if (errors === _errs5 && Array.isArray(data2)) {
            var valid3 = !0;
            let len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let _errs7 = errors;
              validate60(data2[i1], { instancePath: instancePath + "/response/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var valid3 = _errs7 === errors;
              if (!valid3)
                break;
            }
          }
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
    } else
      return validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate294.errors = vErrors, errors === 0;
}
validate294.evaluated = { props: { request: !0, response: !0, request_id: !0, status: !0, level: !0, model: !0, r_type: !0, variant: !0, prompt_version: !0, prompt: !0, added_tokens: !0, is_stream: !0, ai_research: !0, prompt_tokens: !0, completion_tokens: !0, usage_source: !0, processing_time_ms: !0, address: !0, error_code: !0, created_at: !0, finished_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AccountExport = validate298;
var schema126 = { type: "object", required: ["event", "severity", "address", "created_at"], properties: { event: { type: "string" }, severity: { type: "string", enum: ["info", "warning", "critical"] }, address: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" } }, $id: "SecurityEvent" };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.severity === void 0 && (missing0 = "severity") || data.address === void 0 && (missing0 = "address") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate301.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        if (typeof data.event != "string")
          return validate301.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.severity !== void 0) {
          let data1 = data.severity, _errs3 = errors;
          if (typeof data1 != "string")
            return validate301.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "info" || data1 === "warning" || data1 === "critical"))
            return validate301.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema126.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.address !== void 0) {
            let data2 = data.address, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate301.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema126.properties.address.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.created_at !== void 0) {
              let _errs7 = errors;
              if (errors === _errs7 && errors === _errs7 && typeof data.created_at != "string")
                return validate301.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate301.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate301.errors = vErrors, errors === 0;
}
validate301.evaluated = { props: { event: !0, severity: !0, address: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema127 = { type: "object", required: ["kind", "balance", "delta", "request_id", "reason", "created_at"], properties: { kind: { type: "string", enum: ["grant", "reserve", "settle", "refund", "reset"] }, balance: { type: "string", enum: ["main", "conversation_limit"] }, delta: { type: "integer" }, request_id: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" } }, $id: "LedgerEntry" };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.balance === void 0 && (missing0 = "balance") || data.delta === void 0 && (missing0 = "delta") || data.request_id === void 0 && (missing0 = "request_id") || data.reason === void 0 && (missing0 = "reason") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate303.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let data0 = data.kind, _errs1 = errors;
        if (typeof data0 != "string")
          return validate303.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "grant" || data0 === "reserve" || data0 === "settle" || data0 === "refund" || data0 === "reset"))
          return validate303.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema127.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.balance !== void 0) {
          let data1 = data.balance, _errs3 = errors;
          if (typeof data1 != "string")
            return validate303.errors = [{ instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "main" || data1 === "conversation_limit"))
            return validate303.errors = [{ instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/enum", keyword: "enum", params: { allowedValues: schema127.properties.balance.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.delta !== void 0) {
            let data2 = data.delta, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate303.errors = [{ instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.request_id !== void 0) {
              let data3 = data.request_id, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate303.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema127.properties.request_id.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reason !== void 0) {
                let data4 = data.reason, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate303.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema127.properties.reason.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.created_at !== void 0) {
                  let _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11 && typeof data.created_at != "string")
                    return validate303.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate303.errors = vErrors, errors === 0;
}
validate303.evaluated = { props: { kind: !0, balance: !0, delta: !0, request_id: !0, reason: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exported_at === void 0 && (missing0 = "exported_at") || data.profile === void 0 && (missing0 = "profile") || data.sessions === void 0 && (missing0 = "sessions") || data.security_events === void 0 && (missing0 = "security_events") || data.credit_ledger === void 0 && (missing0 = "credit_ledger") || data.messages === void 0 && (missing0 = "messages") || data.prompts === void 0 && (missing0 = "prompts"))
        return validate298.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.exported_at !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.exported_at != "string")
          return validate298.errors = [{ instancePath: instancePath + "/exported_at", schemaPath: "#/properties/exported_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.profile !== void 0) {
          let _errs3 = errors;
          validate266(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessions !== void 0) {
            let data2 = data.sessions, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate282(data2[i0], { instancePath: instancePath + "/sessions/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate298.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.security_events !== void 0) {
              let data4 = data.security_events, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data4)) {
                  var valid2 = !0;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs9 = errors;
                    validate301(data4[i1], { instancePath: instancePath + "/security_events/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length);
                    var valid2 = _errs9 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate298.errors = [{ instancePath: instancePath + "/security_events", schemaPath: "#/properties/security_events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.credit_ledger !== void 0) {
                let data6 = data.credit_ledger, _errs10 = errors;
                if (errors === _errs10)
                  if (Array.isArray(data6)) {
                    var valid3 = !0;
                    let len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs12 = errors;
                      validate303(data6[i2], { instancePath: instancePath + "/credit_ledger/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length);
                      var valid3 = _errs12 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return validate298.errors = [{ instancePath: instancePath + "/credit_ledger", schemaPath: "#/properties/credit_ledger/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.messages !== void 0) {
                  let data8 = data.messages, _errs13 = errors;
                  if (errors === _errs13)
                    if (Array.isArray(data8)) {
                      var valid4 = !0;
                      let len3 = data8.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let _errs15 = errors;
                        validate294(data8[i3], { instancePath: instancePath + "/messages/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length);
                        var valid4 = _errs15 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      return validate298.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.prompts !== void 0) {
                    let data10 = data.prompts, _errs16 = errors;
                    if (errors === _errs16)
                      if (Array.isArray(data10)) {
                        var valid5 = !0;
                        let len4 = data10.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let _errs18 = errors;
                          validate214(data10[i4], { instancePath: instancePath + "/prompts/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length);
                          var valid5 = _errs18 === errors;
                          if (!valid5)
                            break;
                        }
                      } else
                        return validate298.errors = [{ instancePath: instancePath + "/prompts", schemaPath: "#/properties/prompts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate298.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate298.errors = vErrors, errors === 0;
}
validate298.evaluated = { props: { exported_at: !0, profile: !0, sessions: !0, security_events: !0, credit_ledger: !0, messages: !0, prompts: !0 }, dynamicProps: !1, dynamicItems: !1 };
var EmailStatus = validate307, schema128 = { type: "object", required: ["email", "is_verified", "is_verification_on", "pending_email", "awaited"], properties: { email: { type: "string" }, is_verified: { type: "boolean" }, is_verification_on: { type: "boolean" }, pending_email: { type: ["string", "null"] }, awaited: { type: "array", items: { type: "string" } } }, $id: "EmailStatus" };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate307.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_verification_on === void 0 && (missing0 = "is_verification_on") || data.pending_email === void 0 && (missing0 = "pending_email") || data.awaited === void 0 && (missing0 = "awaited"))
        return validate307.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        if (typeof data.email != "string")
          return validate307.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.is_verified !== void 0) {
          let _errs3 = errors;
          if (typeof data.is_verified != "boolean")
            return validate307.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.is_verification_on !== void 0) {
            let _errs5 = errors;
            if (typeof data.is_verification_on != "boolean")
              return validate307.errors = [{ instancePath: instancePath + "/is_verification_on", schemaPath: "#/properties/is_verification_on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.pending_email !== void 0) {
              let data3 = data.pending_email, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate307.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema128.properties.pending_email.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.awaited !== void 0) {
                let data4 = data.awaited, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      if (typeof data4[i0] != "string")
                        return validate307.errors = [{ instancePath: instancePath + "/awaited/" + i0, schemaPath: "#/properties/awaited/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate307.errors = [{ instancePath: instancePath + "/awaited", schemaPath: "#/properties/awaited/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate307.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate307.errors = vErrors, errors === 0;
}
validate307.evaluated = { props: { email: !0, is_verified: !0, is_verification_on: !0, pending_email: !0, awaited: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Health = validate308;
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.version === void 0 && (missing0 = "version") || data.uptime_seconds === void 0 && (missing0 = "uptime_seconds"))
        return validate308.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate308.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "ok")
          return validate308.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0) {
          let _errs3 = errors;
          if (typeof data.version != "string")
            return validate308.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.uptime_seconds !== void 0) {
            let data2 = data.uptime_seconds, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate308.errors = [{ instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              } else
                return validate308.errors = [{ instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate308.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate308.errors = vErrors, errors === 0;
}
validate308.evaluated = { props: { status: !0, version: !0, uptime_seconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Readiness = validate309, schema130 = { type: "object", required: ["status", "checks"], properties: { status: { type: "string", enum: ["ready", "not_ready"] }, checks: { type: "object", required: ["database", "accepting"], properties: { database: { type: "boolean" }, accepting: { type: "boolean" } } } }, $id: "Readiness" };
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.checks === void 0 && (missing0 = "checks"))
        return validate309.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate309.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "ready" || data0 === "not_ready"))
          return validate309.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema130.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.checks !== void 0) {
          let data1 = data.checks, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.database === void 0 && (missing1 = "database") || data1.accepting === void 0 && (missing1 = "accepting"))
                return validate309.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.database !== void 0) {
                let _errs5 = errors;
                if (typeof data1.database != "boolean")
                  return validate309.errors = [{ instancePath: instancePath + "/checks/database", schemaPath: "#/properties/checks/properties/database/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.accepting !== void 0) {
                  let _errs7 = errors;
                  if (typeof data1.accepting != "boolean")
                    return validate309.errors = [{ instancePath: instancePath + "/checks/accepting", schemaPath: "#/properties/checks/properties/accepting/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate309.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate309.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate309.errors = vErrors, errors === 0;
}
validate309.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getContractAsJson200applicationjson = validate310;
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate310.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate310.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate310.errors = vErrors, errors === 0);
}
validate310.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var getContractAsYaml200applicationyaml = validate311;
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate311.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate311.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate311.errors = vErrors, errors === 0);
}
validate311.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ComponentHealth = validate312;
var schema134 = { type: "string", enum: ["ok", "degraded", "down", "off"], $id: "ComponentStatus" };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate313.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate313.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ok" || data === "degraded" || data === "down" || data === "off" ? (validate313.errors = vErrors, errors === 0) : (validate313.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema134.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate313.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema135 = { type: "object", required: ["status", "message"], properties: { status: { $ref: "ComponentStatus" }, message: { type: "string" }, latency_ms: { type: "number", minimum: 0 }, figures: { type: "object", additionalProperties: { type: ["number", "null"] } } }, $id: "ComponentState" };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate315.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let _errs1 = errors;
        validate313(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs2 = errors;
          if (typeof data.message != "string")
            return validate315.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latency_ms !== void 0) {
            let data2 = data.latency_ms, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate315.errors = [{ instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              } else
                return validate315.errors = [{ instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.figures !== void 0) {
              let data3 = data.figures, _errs6 = errors;
              if (errors === _errs6)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3))
                  for (let key0 in data3) {
                    let data4 = data3[key0], _errs9 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null)
                      return validate315.errors = [{ instancePath: instancePath + "/figures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/additionalProperties/type", keyword: "type", params: { type: schema135.properties.figures.additionalProperties.type }, message: "must be number,null" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate315.errors = [{ instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate315.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate315.errors = vErrors, errors === 0;
}
validate315.evaluated = { props: { status: !0, message: !0, latency_ms: !0, figures: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.checked_at === void 0 && (missing0 = "checked_at") || data.components === void 0 && (missing0 = "components"))
        return validate312.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let _errs1 = errors;
        validate313(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.checked_at !== void 0) {
          let _errs2 = errors;
          if (errors === _errs2 && errors === _errs2 && typeof data.checked_at != "string")
            return validate312.errors = [{ instancePath: instancePath + "/checked_at", schemaPath: "#/properties/checked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.components !== void 0) {
            let data2 = data.components, _errs4 = errors;
            if (errors === _errs4)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key0 in data2) {
                  let _errs7 = errors;
                  validate315(data2[key0], { instancePath: instancePath + "/components/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              else
                return validate312.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate312.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate312.errors = vErrors, errors === 0;
}
validate312.evaluated = { props: { status: !0, checked_at: !0, components: !0 }, dynamicProps: !1, dynamicItems: !1 };
var StyleTextList = validate318;
var schema137 = { type: "object", required: ["r_type", "version", "prompt", "light_prompt", "is_built_in", "is_changed", "is_open", "changed_by", "changed_at"], properties: { r_type: { $ref: "StyleName" }, version: { type: "integer", minimum: 1 }, prompt: { type: "string" }, light_prompt: { type: "string" }, is_built_in: { type: "boolean" }, is_changed: { type: "boolean" }, is_open: { type: "boolean" }, changed_by: { type: ["string", "null"] }, changed_at: { type: ["string", "null"], format: "date-time" } }, $id: "StyleText" };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate319.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.r_type === void 0 && (missing0 = "r_type") || data.version === void 0 && (missing0 = "version") || data.prompt === void 0 && (missing0 = "prompt") || data.light_prompt === void 0 && (missing0 = "light_prompt") || data.is_built_in === void 0 && (missing0 = "is_built_in") || data.is_changed === void 0 && (missing0 = "is_changed") || data.is_open === void 0 && (missing0 = "is_open") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate319.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.r_type !== void 0) {
        let _errs1 = errors;
        validate274(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0) {
          let data1 = data.version, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate319.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs2 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
            return validate319.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt !== void 0) {
            let _errs4 = errors;
            if (typeof data.prompt != "string")
              return validate319.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.light_prompt !== void 0) {
              let _errs6 = errors;
              if (typeof data.light_prompt != "string")
                return validate319.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_built_in !== void 0) {
                let _errs8 = errors;
                if (typeof data.is_built_in != "boolean")
                  return validate319.errors = [{ instancePath: instancePath + "/is_built_in", schemaPath: "#/properties/is_built_in/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_changed !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.is_changed != "boolean")
                    return validate319.errors = [{ instancePath: instancePath + "/is_changed", schemaPath: "#/properties/is_changed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.is_open !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.is_open != "boolean")
                      return validate319.errors = [{ instancePath: instancePath + "/is_open", schemaPath: "#/properties/is_open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changed_by !== void 0) {
                      let data7 = data.changed_by, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate319.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: schema137.properties.changed_by.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.changed_at !== void 0) {
                        let data8 = data.changed_at, _errs16 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate319.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: schema137.properties.changed_at.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate319.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate319.errors = vErrors, errors === 0;
}
validate319.evaluated = { props: { r_type: !0, version: !0, prompt: !0, light_prompt: !0, is_built_in: !0, is_changed: !0, is_open: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate318.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate318.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate319(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate318.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate318.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate318.errors = vErrors, errors === 0;
}
validate318.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var StyleText = validate319, StyleVersionList = validate322;
var schema139 = { type: "object", required: ["version", "prompt", "light_prompt", "is_open", "is_in_force", "changed_by", "changed_at"], properties: { version: { type: "integer" }, prompt: { type: "string" }, light_prompt: { type: ["string", "null"] }, is_open: { type: "boolean" }, is_in_force: { type: "boolean" }, changed_by: { type: "string" }, changed_at: { type: "string", format: "date-time" } }, $id: "StyleVersion" };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.prompt === void 0 && (missing0 = "prompt") || data.light_prompt === void 0 && (missing0 = "light_prompt") || data.is_open === void 0 && (missing0 = "is_open") || data.is_in_force === void 0 && (missing0 = "is_in_force") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate323.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate323.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.prompt !== void 0) {
          let _errs3 = errors;
          if (typeof data.prompt != "string")
            return validate323.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.light_prompt !== void 0) {
            let data2 = data.light_prompt, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate323.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/type", keyword: "type", params: { type: schema139.properties.light_prompt.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.is_open !== void 0) {
              let _errs7 = errors;
              if (typeof data.is_open != "boolean")
                return validate323.errors = [{ instancePath: instancePath + "/is_open", schemaPath: "#/properties/is_open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_in_force !== void 0) {
                let _errs9 = errors;
                if (typeof data.is_in_force != "boolean")
                  return validate323.errors = [{ instancePath: instancePath + "/is_in_force", schemaPath: "#/properties/is_in_force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.changed_by !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.changed_by != "string")
                    return validate323.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.changed_at !== void 0) {
                    let _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13 && typeof data.changed_at != "string")
                      return validate323.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate323.errors = vErrors, errors === 0;
}
validate323.evaluated = { props: { version: !0, prompt: !0, light_prompt: !0, is_open: !0, is_in_force: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate323(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate322.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate322.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate322.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate322.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
validate322.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CacheCleared = validate325;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate326.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate326.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate326.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate326.errors = vErrors, errors === 0;
}
validate326.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.cleared === void 0 && (missing0 = "cleared"))
        return validate325.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate325.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate325.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate325.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.cleared !== void 0) {
            let _errs5 = errors;
            validate326(data.cleared, { instancePath: instancePath + "/cleared", parentData: data, parentDataProperty: "cleared", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate325.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate325.errors = vErrors, errors === 0;
}
validate325.evaluated = { props: { success: !0, message: !0, cleared: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AdminLogin = validate328;
var schema143 = { type: "object", required: ["id", "username", "name", "email", "is_super_admin", "is_active", "must_change_password", "last_login", "created_by", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, is_super_admin: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, created_by: { type: "string" }, time_created: { type: "string", format: "date-time" } }, $id: "Admin" };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate330.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.is_super_admin === void 0 && (missing0 = "is_super_admin") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.created_by === void 0 && (missing0 = "created_by") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate330.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate330.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate330.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate330.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_super_admin !== void 0) {
                let _errs8 = errors;
                if (typeof data.is_super_admin != "boolean")
                  return validate330.errors = [{ instancePath: instancePath + "/is_super_admin", schemaPath: "#/properties/is_super_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_active !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.is_active != "boolean")
                    return validate330.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.must_change_password !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.must_change_password != "boolean")
                      return validate330.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.last_login !== void 0) {
                      let data7 = data.last_login, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate330.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema143.properties.last_login.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_by !== void 0) {
                        let _errs16 = errors;
                        if (typeof data.created_by != "string")
                          return validate330.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.time_created !== void 0) {
                          let _errs18 = errors;
                          if (errors === _errs18 && errors === _errs18 && typeof data.time_created != "string")
                            return validate330.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate330.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate330.errors = vErrors, errors === 0;
}
validate330.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, is_super_admin: !0, is_active: !0, must_change_password: !0, last_login: !0, created_by: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate328.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate264(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.admin === void 0 && (missing0 = "admin"))
        return validate328.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.admin !== void 0 && (validate330(data.admin, { instancePath: instancePath + "/admin", parentData: data, parentDataProperty: "admin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length));
    } else
      return validate328.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate328.errors = vErrors, errors === 0;
}
validate328.evaluated = { props: { admin: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Admin = validate330, AdminList = validate333;
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate333.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate330(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate333.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate333.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate333.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate333.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate333.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate333.errors = vErrors, errors === 0;
}
validate333.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ManagedUserList = validate335;
var schema146 = { type: "object", required: ["id", "tenant_id", "username", "name", "email", "is_masked", "user_type", "subscription_plan", "credits", "limits", "access_rtype", "level", "is_verified", "is_active", "must_change_password", "api_key_preview", "api_key_last_used_at", "last_login", "time_created"], properties: { id: { $ref: "Id" }, tenant_id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, is_masked: { type: "boolean" }, user_type: { $ref: "UserType" }, subscription_plan: { $ref: "SubscriptionPlan" }, credits: { $ref: "Credits" }, limits: { $ref: "Limits" }, access_rtype: { type: "array", items: { $ref: "StyleName" } }, level: { $ref: "Level" }, is_verified: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, api_key_preview: { type: "string" }, api_key_last_used_at: { type: ["string", "null"], format: "date-time" }, last_login: { type: ["string", "null"], format: "date-time" }, time_created: { type: "string", format: "date-time" } }, $id: "ManagedUser" };
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate336.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.tenant_id === void 0 && (missing0 = "tenant_id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.is_masked === void 0 && (missing0 = "is_masked") || data.user_type === void 0 && (missing0 = "user_type") || data.subscription_plan === void 0 && (missing0 = "subscription_plan") || data.credits === void 0 && (missing0 = "credits") || data.limits === void 0 && (missing0 = "limits") || data.access_rtype === void 0 && (missing0 = "access_rtype") || data.level === void 0 && (missing0 = "level") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.api_key_preview === void 0 && (missing0 = "api_key_preview") || data.api_key_last_used_at === void 0 && (missing0 = "api_key_last_used_at") || data.last_login === void 0 && (missing0 = "last_login") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate336.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tenant_id !== void 0) {
          let _errs2 = errors;
          validate71(data.tenant_id, { instancePath: instancePath + "/tenant_id", parentData: data, parentDataProperty: "tenant_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.username !== void 0) {
            let _errs3 = errors;
            if (typeof data.username != "string")
              return validate336.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs5 = errors;
              if (typeof data.name != "string")
                return validate336.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs7 = errors;
                if (typeof data.email != "string")
                  return validate336.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_masked !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.is_masked != "boolean")
                    return validate336.errors = [{ instancePath: instancePath + "/is_masked", schemaPath: "#/properties/is_masked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.user_type !== void 0) {
                    let _errs11 = errors;
                    validate268(data.user_type, { instancePath: instancePath + "/user_type", parentData: data, parentDataProperty: "user_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.subscription_plan !== void 0) {
                      let _errs12 = errors;
                      validate270(data.subscription_plan, { instancePath: instancePath + "/subscription_plan", parentData: data, parentDataProperty: "subscription_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.credits !== void 0) {
                        let _errs13 = errors;
                        validate107(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.limits !== void 0) {
                          let _errs14 = errors;
                          validate109(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.access_rtype !== void 0) {
                            let data10 = data.access_rtype, _errs15 = errors;
                            if (errors === _errs15)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs17 = errors;
                                  validate274(data10[i0], { instancePath: instancePath + "/access_rtype/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
                                  var valid1 = _errs17 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate336.errors = [{ instancePath: instancePath + "/access_rtype", schemaPath: "#/properties/access_rtype/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs15 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.level !== void 0) {
                              let _errs18 = errors;
                              validate74(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.is_verified !== void 0) {
                                let _errs19 = errors;
                                if (typeof data.is_verified != "boolean")
                                  return validate336.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid0 = _errs19 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.is_active !== void 0) {
                                  let _errs21 = errors;
                                  if (typeof data.is_active != "boolean")
                                    return validate336.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid0 = _errs21 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.must_change_password !== void 0) {
                                    let _errs23 = errors;
                                    if (typeof data.must_change_password != "boolean")
                                      return validate336.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid0 = _errs23 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.api_key_preview !== void 0) {
                                      let _errs25 = errors;
                                      if (typeof data.api_key_preview != "string")
                                        return validate336.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs25 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.api_key_last_used_at !== void 0) {
                                        let data17 = data.api_key_last_used_at, _errs27 = errors;
                                        if (typeof data17 != "string" && data17 !== null)
                                          return validate336.errors = [{ instancePath: instancePath + "/api_key_last_used_at", schemaPath: "#/properties/api_key_last_used_at/type", keyword: "type", params: { type: schema146.properties.api_key_last_used_at.type }, message: "must be string,null" }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.last_login !== void 0) {
                                          let data18 = data.last_login, _errs29 = errors;
                                          if (typeof data18 != "string" && data18 !== null)
                                            return validate336.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema146.properties.last_login.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.time_created !== void 0) {
                                            let _errs31 = errors;
                                            if (errors === _errs31 && errors === _errs31 && typeof data.time_created != "string")
                                              return validate336.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid0 = _errs31 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate336.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate336.errors = vErrors, errors === 0;
}
validate336.evaluated = { props: { id: !0, tenant_id: !0, username: !0, name: !0, email: !0, is_masked: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, api_key_preview: !0, api_key_last_used_at: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate335.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate335.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate336(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate335.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate335.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate335.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate335.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate335.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate335.errors = vErrors, errors === 0;
}
validate335.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ManagedUserDetail = validate346, schema147 = { type: "object", allOf: [{ $ref: "ManagedUser" }], required: ["about_me", "hobbies", "pending_email", "locked_until", "open_sessions"], properties: { about_me: { type: ["string", "null"] }, hobbies: { type: ["string", "null"] }, pending_email: { type: ["string", "null"] }, locked_until: { type: ["string", "null"], format: "date-time" }, open_sessions: { type: "integer", minimum: 0 } }, $id: "ManagedUserDetail" };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate336(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.about_me === void 0 && (missing0 = "about_me") || data.hobbies === void 0 && (missing0 = "hobbies") || data.pending_email === void 0 && (missing0 = "pending_email") || data.locked_until === void 0 && (missing0 = "locked_until") || data.open_sessions === void 0 && (missing0 = "open_sessions"))
        return validate346.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.about_me !== void 0) {
        let data0 = data.about_me, _errs2 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate346.errors = [{ instancePath: instancePath + "/about_me", schemaPath: "#/properties/about_me/type", keyword: "type", params: { type: schema147.properties.about_me.type }, message: "must be string,null" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.hobbies !== void 0) {
          let data1 = data.hobbies, _errs4 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate346.errors = [{ instancePath: instancePath + "/hobbies", schemaPath: "#/properties/hobbies/type", keyword: "type", params: { type: schema147.properties.hobbies.type }, message: "must be string,null" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.pending_email !== void 0) {
            let data2 = data.pending_email, _errs6 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate346.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema147.properties.pending_email.type }, message: "must be string,null" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.locked_until !== void 0) {
              let data3 = data.locked_until, _errs8 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate346.errors = [{ instancePath: instancePath + "/locked_until", schemaPath: "#/properties/locked_until/type", keyword: "type", params: { type: schema147.properties.locked_until.type }, message: "must be string,null" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.open_sessions !== void 0) {
                let data4 = data.open_sessions, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate346.errors = [{ instancePath: instancePath + "/open_sessions", schemaPath: "#/properties/open_sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate346.errors = [{ instancePath: instancePath + "/open_sessions", schemaPath: "#/properties/open_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate346.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { props: { about_me: !0, hobbies: !0, pending_email: !0, locked_until: !0, open_sessions: !0, id: !0, tenant_id: !0, username: !0, name: !0, email: !0, is_masked: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, api_key_preview: !0, api_key_last_used_at: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PasswordHelp = validate348, schema148 = { type: "object", required: ["success", "message", "temporary_password"], properties: { success: { type: "boolean", const: !0 }, message: { type: "string" }, temporary_password: { type: ["string", "null"] } }, $id: "PasswordHelp" };
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.temporary_password === void 0 && (missing0 = "temporary_password"))
        return validate348.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate348.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate348.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate348.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.temporary_password !== void 0) {
            let data2 = data.temporary_password, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate348.errors = [{ instancePath: instancePath + "/temporary_password", schemaPath: "#/properties/temporary_password/type", keyword: "type", params: { type: schema148.properties.temporary_password.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate348.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate348.errors = vErrors, errors === 0;
}
validate348.evaluated = { props: { success: !0, message: !0, temporary_password: !0 }, dynamicProps: !1, dynamicItems: !1 };
var UsageReport = validate349;
var schema150 = { type: "object", required: ["requests", "failures", "prompt_tokens", "completion_tokens", "credits_main", "conversations", "average_ms"], properties: { requests: { type: "integer", minimum: 0 }, failures: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, credits_main: { type: "integer", minimum: 0 }, conversations: { type: "integer", minimum: 0 }, average_ms: { type: ["number", "null"], minimum: 0 } }, $id: "UsageFigures" };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests") || data.failures === void 0 && (missing0 = "failures") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.credits_main === void 0 && (missing0 = "credits_main") || data.conversations === void 0 && (missing0 = "conversations") || data.average_ms === void 0 && (missing0 = "average_ms"))
        return validate352.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.requests !== void 0) {
        let data0 = data.requests, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate352.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate352.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.failures !== void 0) {
          let data1 = data.failures, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate352.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate352.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt_tokens !== void 0) {
            let data2 = data.prompt_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate352.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate352.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.completion_tokens !== void 0) {
              let data3 = data.completion_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate352.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate352.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.credits_main !== void 0) {
                let data4 = data.credits_main, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate352.errors = [{ instancePath: instancePath + "/credits_main", schemaPath: "#/properties/credits_main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate352.errors = [{ instancePath: instancePath + "/credits_main", schemaPath: "#/properties/credits_main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.conversations !== void 0) {
                  let data5 = data.conversations, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate352.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate352.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.average_ms !== void 0) {
                    let data6 = data.average_ms, _errs13 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate352.errors = [{ instancePath: instancePath + "/average_ms", schemaPath: "#/properties/average_ms/type", keyword: "type", params: { type: schema150.properties.average_ms.type }, message: "must be number,null" }], !1;
                    if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate352.errors = [{ instancePath: instancePath + "/average_ms", schemaPath: "#/properties/average_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate352.errors = vErrors, errors === 0;
}
validate352.evaluated = { props: { requests: !0, failures: !0, prompt_tokens: !0, completion_tokens: !0, credits_main: !0, conversations: !0, average_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema151 = { type: "object", allOf: [{ $ref: "UsageFigures" }], required: ["day", "route", "r_type", "level"], properties: { day: { $ref: "Day" }, route: { type: "string" }, r_type: { type: ["string", "null"] }, level: { type: ["string", "null"] } }, $id: "UsageRow" };
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate352(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.day === void 0 && (missing0 = "day") || data.route === void 0 && (missing0 = "route") || data.r_type === void 0 && (missing0 = "r_type") || data.level === void 0 && (missing0 = "level"))
        return validate354.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.day !== void 0) {
        let _errs2 = errors;
        validate247(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.route !== void 0) {
          let _errs3 = errors;
          if (typeof data.route != "string")
            return validate354.errors = [{ instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.r_type !== void 0) {
            let data2 = data.r_type, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate354.errors = [{ instancePath: instancePath + "/r_type", schemaPath: "#/properties/r_type/type", keyword: "type", params: { type: schema151.properties.r_type.type }, message: "must be string,null" }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.level !== void 0) {
              let data3 = data.level, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate354.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: schema151.properties.level.type }, message: "must be string,null" }], !1;
              var valid1 = _errs7 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate354.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate354.errors = vErrors, errors === 0;
}
validate354.evaluated = { props: { day: !0, route: !0, r_type: !0, level: !0, requests: !0, failures: !0, prompt_tokens: !0, completion_tokens: !0, credits_main: !0, conversations: !0, average_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate349.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.totals === void 0 && (missing0 = "totals") || data.data === void 0 && (missing0 = "data"))
        return validate349.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.from !== void 0) {
        let _errs1 = errors;
        validate247(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.to !== void 0) {
          let _errs2 = errors;
          validate247(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.totals !== void 0) {
            let _errs3 = errors;
            validate352(data.totals, { instancePath: instancePath + "/totals", parentData: data, parentDataProperty: "totals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let data3 = data.data, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate354(data3[i0], { instancePath: instancePath + "/data/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate349.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate349.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate349.errors = vErrors, errors === 0;
}
validate349.evaluated = { props: { from: !0, to: !0, totals: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var DeletedUserList = validate358;
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.deleted_by === void 0 && (missing0 = "deleted_by") || data.deleted_at === void 0 && (missing0 = "deleted_at") || data.archive === void 0 && (missing0 = "archive"))
        return validate359.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.deleted_by !== void 0) {
          let _errs2 = errors;
          if (typeof data.deleted_by != "string")
            return validate359.errors = [{ instancePath: instancePath + "/deleted_by", schemaPath: "#/properties/deleted_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.deleted_at !== void 0) {
            let _errs4 = errors;
            if (errors === _errs4 && errors === _errs4 && typeof data.deleted_at != "string")
              return validate359.errors = [{ instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.archive !== void 0) {
              let data3 = data.archive, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
              validate60(data3, { instancePath: instancePath + "/archive", parentData: data, parentDataProperty: "archive", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var _valid0 = _errs8 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs9 = errors;
              if (data3 !== null) {
                let err0 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate359.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate359.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { props: { id: !0, deleted_by: !0, deleted_at: !0, archive: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate358.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate358.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate359(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate358.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate358.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate358.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate358.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate358.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate358.errors = vErrors, errors === 0;
}
validate358.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Statistics = validate363;
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate363.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.counted_at === void 0 && (missing0 = "counted_at") || data.users === void 0 && (missing0 = "users") || data.sessions === void 0 && (missing0 = "sessions") || data.conversations === void 0 && (missing0 = "conversations"))
        return validate363.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.counted_at !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.counted_at != "string")
          return validate363.errors = [{ instancePath: instancePath + "/counted_at", schemaPath: "#/properties/counted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.users !== void 0) {
          let data1 = data.users, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.total === void 0 && (missing1 = "total") || data1.active === void 0 && (missing1 = "active") || data1.verified === void 0 && (missing1 = "verified") || data1.new_today === void 0 && (missing1 = "new_today") || data1.new_7_days === void 0 && (missing1 = "new_7_days") || data1.new_30_days === void 0 && (missing1 = "new_30_days") || data1.by_plan === void 0 && (missing1 = "by_plan") || data1.by_level === void 0 && (missing1 = "by_level"))
                return validate363.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.total !== void 0) {
                let data2 = data1.total, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate363.errors = [{ instancePath: instancePath + "/users/total", schemaPath: "#/properties/users/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
                  return validate363.errors = [{ instancePath: instancePath + "/users/total", schemaPath: "#/properties/users/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.active !== void 0) {
                  let data3 = data1.active, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate363.errors = [{ instancePath: instancePath + "/users/active", schemaPath: "#/properties/users/properties/active/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                    return validate363.errors = [{ instancePath: instancePath + "/users/active", schemaPath: "#/properties/users/properties/active/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.verified !== void 0) {
                    let data4 = data1.verified, _errs9 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate363.errors = [{ instancePath: instancePath + "/users/verified", schemaPath: "#/properties/users/properties/verified/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                      return validate363.errors = [{ instancePath: instancePath + "/users/verified", schemaPath: "#/properties/users/properties/verified/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.new_today !== void 0) {
                      let data5 = data1.new_today, _errs11 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate363.errors = [{ instancePath: instancePath + "/users/new_today", schemaPath: "#/properties/users/properties/new_today/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                        return validate363.errors = [{ instancePath: instancePath + "/users/new_today", schemaPath: "#/properties/users/properties/new_today/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.new_7_days !== void 0) {
                        let data6 = data1.new_7_days, _errs13 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate363.errors = [{ instancePath: instancePath + "/users/new_7_days", schemaPath: "#/properties/users/properties/new_7_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                          return validate363.errors = [{ instancePath: instancePath + "/users/new_7_days", schemaPath: "#/properties/users/properties/new_7_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.new_30_days !== void 0) {
                          let data7 = data1.new_30_days, _errs15 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate363.errors = [{ instancePath: instancePath + "/users/new_30_days", schemaPath: "#/properties/users/properties/new_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate363.errors = [{ instancePath: instancePath + "/users/new_30_days", schemaPath: "#/properties/users/properties/new_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.by_plan !== void 0) {
                            let _errs17 = errors;
                            validate326(data1.by_plan, { instancePath: instancePath + "/users/by_plan", parentData: data1, parentDataProperty: "by_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data1.by_level !== void 0) {
                              let _errs18 = errors;
                              validate326(data1.by_level, { instancePath: instancePath + "/users/by_level", parentData: data1, parentDataProperty: "by_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
                              var valid1 = _errs18 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate363.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessions !== void 0) {
            let data10 = data.sessions, _errs19 = errors;
            if (errors === _errs19)
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                let missing2;
                if (data10.users === void 0 && (missing2 = "users") || data10.support === void 0 && (missing2 = "support") || data10.admins === void 0 && (missing2 = "admins"))
                  return validate363.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data10.users !== void 0) {
                  let data11 = data10.users, _errs21 = errors;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                    return validate363.errors = [{ instancePath: instancePath + "/sessions/users", schemaPath: "#/properties/sessions/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs21 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                    return validate363.errors = [{ instancePath: instancePath + "/sessions/users", schemaPath: "#/properties/sessions/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs21 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data10.support !== void 0) {
                    let data12 = data10.support, _errs23 = errors;
                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                      return validate363.errors = [{ instancePath: instancePath + "/sessions/support", schemaPath: "#/properties/sessions/properties/support/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs23 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                      return validate363.errors = [{ instancePath: instancePath + "/sessions/support", schemaPath: "#/properties/sessions/properties/support/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid2 = _errs23 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data10.admins !== void 0) {
                      let data13 = data10.admins, _errs25 = errors;
                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                        return validate363.errors = [{ instancePath: instancePath + "/sessions/admins", schemaPath: "#/properties/sessions/properties/admins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs25 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                        return validate363.errors = [{ instancePath: instancePath + "/sessions/admins", schemaPath: "#/properties/sessions/properties/admins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid2 = _errs25 === errors;
                    } else
                      var valid2 = !0;
                }
              } else
                return validate363.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs19 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.conversations !== void 0) {
              let data14 = data.conversations, _errs27 = errors;
              if (errors === _errs27)
                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                  let missing3;
                  if (data14.today === void 0 && (missing3 = "today") || data14.last_7_days === void 0 && (missing3 = "last_7_days") || data14.last_30_days === void 0 && (missing3 = "last_30_days") || data14.failures_30_days === void 0 && (missing3 = "failures_30_days") || data14.tokens_30_days === void 0 && (missing3 = "tokens_30_days") || data14.credits_30_days === void 0 && (missing3 = "credits_30_days"))
                    return validate363.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                  if (data14.today !== void 0) {
                    let data15 = data14.today, _errs29 = errors;
                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                      return validate363.errors = [{ instancePath: instancePath + "/conversations/today", schemaPath: "#/properties/conversations/properties/today/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs29 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                      return validate363.errors = [{ instancePath: instancePath + "/conversations/today", schemaPath: "#/properties/conversations/properties/today/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid3 = _errs29 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data14.last_7_days !== void 0) {
                      let data16 = data14.last_7_days, _errs31 = errors;
                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                        return validate363.errors = [{ instancePath: instancePath + "/conversations/last_7_days", schemaPath: "#/properties/conversations/properties/last_7_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs31 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                        return validate363.errors = [{ instancePath: instancePath + "/conversations/last_7_days", schemaPath: "#/properties/conversations/properties/last_7_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid3 = _errs31 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data14.last_30_days !== void 0) {
                        let data17 = data14.last_30_days, _errs33 = errors;
                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                          return validate363.errors = [{ instancePath: instancePath + "/conversations/last_30_days", schemaPath: "#/properties/conversations/properties/last_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs33 && typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17)))
                          return validate363.errors = [{ instancePath: instancePath + "/conversations/last_30_days", schemaPath: "#/properties/conversations/properties/last_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid3 = _errs33 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data14.failures_30_days !== void 0) {
                          let data18 = data14.failures_30_days, _errs35 = errors;
                          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                            return validate363.errors = [{ instancePath: instancePath + "/conversations/failures_30_days", schemaPath: "#/properties/conversations/properties/failures_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs35 && typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18)))
                            return validate363.errors = [{ instancePath: instancePath + "/conversations/failures_30_days", schemaPath: "#/properties/conversations/properties/failures_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid3 = _errs35 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data14.tokens_30_days !== void 0) {
                            let data19 = data14.tokens_30_days, _errs37 = errors;
                            if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                              return validate363.errors = [{ instancePath: instancePath + "/conversations/tokens_30_days", schemaPath: "#/properties/conversations/properties/tokens_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs37 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                              return validate363.errors = [{ instancePath: instancePath + "/conversations/tokens_30_days", schemaPath: "#/properties/conversations/properties/tokens_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid3 = _errs37 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data14.credits_30_days !== void 0) {
                              let data20 = data14.credits_30_days, _errs39 = errors;
                              if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                return validate363.errors = [{ instancePath: instancePath + "/conversations/credits_30_days", schemaPath: "#/properties/conversations/properties/credits_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs39 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                                return validate363.errors = [{ instancePath: instancePath + "/conversations/credits_30_days", schemaPath: "#/properties/conversations/properties/credits_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid3 = _errs39 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate363.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs27 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate363.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate363.errors = vErrors, errors === 0;
}
validate363.evaluated = { props: { counted_at: !0, users: !0, sessions: !0, conversations: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SecurityLogList = validate366;
var schema156 = { type: "object", required: ["seq", "event", "severity", "actor", "user_id", "address", "request_id", "details", "created_at"], properties: { seq: { type: "integer", minimum: 1 }, event: { type: "string" }, severity: { type: "string", enum: ["info", "warning", "critical"] }, actor: { type: "string" }, user_id: { type: ["string", "null"] }, address: { type: ["string", "null"] }, request_id: { type: ["string", "null"] }, details: { $ref: "OpenObject" }, created_at: { type: "string", format: "date-time" } }, $id: "SecurityLogEntry" };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate367.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.seq === void 0 && (missing0 = "seq") || data.event === void 0 && (missing0 = "event") || data.severity === void 0 && (missing0 = "severity") || data.actor === void 0 && (missing0 = "actor") || data.user_id === void 0 && (missing0 = "user_id") || data.address === void 0 && (missing0 = "address") || data.request_id === void 0 && (missing0 = "request_id") || data.details === void 0 && (missing0 = "details") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate367.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.seq !== void 0) {
        let data0 = data.seq, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate367.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate367.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (typeof data.event != "string")
            return validate367.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.severity !== void 0) {
            let data2 = data.severity, _errs5 = errors;
            if (typeof data2 != "string")
              return validate367.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "info" || data2 === "warning" || data2 === "critical"))
              return validate367.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema156.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.actor !== void 0) {
              let _errs7 = errors;
              if (typeof data.actor != "string")
                return validate367.errors = [{ instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.user_id !== void 0) {
                let data4 = data.user_id, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate367.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: schema156.properties.user_id.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.address !== void 0) {
                  let data5 = data.address, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate367.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema156.properties.address.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.request_id !== void 0) {
                    let data6 = data.request_id, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate367.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema156.properties.request_id.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.details !== void 0) {
                      let _errs15 = errors;
                      validate60(data.details, { instancePath: instancePath + "/details", parentData: data, parentDataProperty: "details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.created_at !== void 0) {
                        let _errs16 = errors;
                        if (errors === _errs16 && errors === _errs16 && typeof data.created_at != "string")
                          return validate367.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate367.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate367.errors = vErrors, errors === 0;
}
validate367.evaluated = { props: { seq: !0, event: !0, severity: !0, actor: !0, user_id: !0, address: !0, request_id: !0, details: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate366.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate366.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate367(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate366.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate366.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate366.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate366.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate366.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate366.errors = vErrors, errors === 0;
}
validate366.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RangeList = validate370;
var schema158 = { type: "object", required: ["id", "range", "description", "expires_at", "created_at"], properties: { id: { $ref: "Id" }, range: { type: "string" }, description: { type: ["string", "null"] }, expires_at: { type: ["string", "null"], format: "date-time" }, created_at: { type: "string", format: "date-time" } }, $id: "ListedRange" };
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.range === void 0 && (missing0 = "range") || data.description === void 0 && (missing0 = "description") || data.expires_at === void 0 && (missing0 = "expires_at") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate371.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.range !== void 0) {
          let _errs2 = errors;
          if (typeof data.range != "string")
            return validate371.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let data2 = data.description, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate371.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema158.properties.description.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.expires_at !== void 0) {
              let data3 = data.expires_at, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate371.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema158.properties.expires_at.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.created_at !== void 0) {
                let _errs8 = errors;
                if (errors === _errs8 && errors === _errs8 && typeof data.created_at != "string")
                  return validate371.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate371.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate371.errors = vErrors, errors === 0;
}
validate371.evaluated = { props: { id: !0, range: !0, description: !0, expires_at: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate370.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate370.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate371(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate370.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate370.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate370.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate370.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate370.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate370.errors = vErrors, errors === 0;
}
validate370.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ListedRange = validate371, BlockList = validate374;
var schema160 = { type: "object", required: ["id", "range", "source", "description", "expires_at", "created_at"], properties: { id: { type: "string" }, range: { type: "string" }, source: { type: "string", enum: ["operator", "failures"] }, description: { type: ["string", "null"] }, expires_at: { type: ["string", "null"], format: "date-time" }, created_at: { type: ["string", "null"], format: "date-time" } }, $id: "Block" };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.range === void 0 && (missing0 = "range") || data.source === void 0 && (missing0 = "source") || data.description === void 0 && (missing0 = "description") || data.expires_at === void 0 && (missing0 = "expires_at") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate375.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate375.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.range !== void 0) {
          let _errs3 = errors;
          if (typeof data.range != "string")
            return validate375.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.source !== void 0) {
            let data2 = data.source, _errs5 = errors;
            if (typeof data2 != "string")
              return validate375.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "operator" || data2 === "failures"))
              return validate375.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema160.properties.source.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data3 = data.description, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate375.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema160.properties.description.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_at !== void 0) {
                let data4 = data.expires_at, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate375.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema160.properties.expires_at.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.created_at !== void 0) {
                  let data5 = data.created_at, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate375.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema160.properties.created_at.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate375.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate375.errors = vErrors, errors === 0;
}
validate375.evaluated = { props: { id: !0, range: !0, source: !0, description: !0, expires_at: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate374.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate374.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate375(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate374.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate374.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate374.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate374.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate374.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate374.errors = vErrors, errors === 0;
}
validate374.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ConfigList = validate377;
var schema162 = { type: "object", required: ["name", "value", "default", "origin", "is_locked", "description", "changed_by", "changed_at"], properties: { name: { type: "string" }, value: {}, default: {}, origin: { type: "string", enum: ["flag", "environment", "file", "database", "default"] }, is_locked: { type: "boolean" }, description: { type: "string" }, changed_by: { type: ["string", "null"] }, changed_at: { type: ["string", "null"], format: "date-time" } }, $id: "ConfigEntry" };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate378.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.default === void 0 && (missing0 = "default") || data.origin === void 0 && (missing0 = "origin") || data.is_locked === void 0 && (missing0 = "is_locked") || data.description === void 0 && (missing0 = "description") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate378.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate378.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate378.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "flag" || data1 === "environment" || data1 === "file" || data1 === "database" || data1 === "default"))
            return validate378.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema162.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.is_locked !== void 0) {
            let _errs5 = errors;
            if (typeof data.is_locked != "boolean")
              return validate378.errors = [{ instancePath: instancePath + "/is_locked", schemaPath: "#/properties/is_locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let _errs7 = errors;
              if (typeof data.description != "string")
                return validate378.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.changed_by !== void 0) {
                let data4 = data.changed_by, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate378.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: schema162.properties.changed_by.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.changed_at !== void 0) {
                  let data5 = data.changed_at, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate378.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: schema162.properties.changed_at.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate378.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate378.errors = vErrors, errors === 0;
}
validate378.evaluated = { props: { name: !0, value: !0, default: !0, origin: !0, is_locked: !0, description: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate377.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate377.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate378(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate377.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate377.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate377.errors = vErrors, errors === 0;
}
validate377.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ConfigHistory = validate380;
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate381.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate381.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate381.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.changed_by !== void 0) {
          let _errs3 = errors;
          if (typeof data.changed_by != "string")
            return validate381.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.changed_at !== void 0) {
            let _errs5 = errors;
            if (errors === _errs5 && errors === _errs5 && typeof data.changed_at != "string")
              return validate381.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate381.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate381.errors = vErrors, errors === 0;
}
validate381.evaluated = { props: { name: !0, value: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate380.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate380.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate381(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate380.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate380.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate380.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate380.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate380.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate380.errors = vErrors, errors === 0;
}
validate380.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var TenantList = validate383;
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate384.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.users === void 0 && (missing0 = "users") || data.prompts === void 0 && (missing0 = "prompts") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate384.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate384.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.users !== void 0) {
            let data2 = data.users, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate384.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate384.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.prompts !== void 0) {
              let data3 = data.prompts, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate384.errors = [{ instancePath: instancePath + "/prompts", schemaPath: "#/properties/prompts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate384.errors = [{ instancePath: instancePath + "/prompts", schemaPath: "#/properties/prompts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.created_at !== void 0) {
                let _errs8 = errors;
                if (errors === _errs8 && errors === _errs8 && typeof data.created_at != "string")
                  return validate384.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate384.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate384.errors = vErrors, errors === 0;
}
validate384.evaluated = { props: { id: !0, name: !0, users: !0, prompts: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate383.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate383.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate384(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate383.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate383.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate383.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate383.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate383.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate383.errors = vErrors, errors === 0;
}
validate383.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Tenant = validate384, StaffList = validate387;
var schema168 = { type: "object", required: ["id", "username", "name", "email", "support_level", "is_active", "must_change_password", "last_login", "created_by", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, support_level: { $ref: "SupportLevel" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, created_by: { type: "string" }, time_created: { type: "string", format: "date-time" } }, $id: "Staff" }, schema169 = { type: "string", enum: ["new", "support", "advanced"], $id: "SupportLevel" };
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate390.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate390.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "new" || data === "support" || data === "advanced" ? (validate390.errors = vErrors, errors === 0) : (validate390.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema169.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate390.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate388.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.support_level === void 0 && (missing0 = "support_level") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.created_by === void 0 && (missing0 = "created_by") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate388.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate71(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate388.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate388.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate388.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.support_level !== void 0) {
                let _errs8 = errors;
                validate390(data.support_level, { instancePath: instancePath + "/support_level", parentData: data, parentDataProperty: "support_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_active !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.is_active != "boolean")
                    return validate388.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.must_change_password !== void 0) {
                    let _errs11 = errors;
                    if (typeof data.must_change_password != "boolean")
                      return validate388.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.last_login !== void 0) {
                      let data7 = data.last_login, _errs13 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate388.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema168.properties.last_login.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_by !== void 0) {
                        let _errs15 = errors;
                        if (typeof data.created_by != "string")
                          return validate388.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.time_created !== void 0) {
                          let _errs17 = errors;
                          if (errors === _errs17 && errors === _errs17 && typeof data.time_created != "string")
                            return validate388.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate388.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate388.errors = vErrors, errors === 0;
}
validate388.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, support_level: !0, is_active: !0, must_change_password: !0, last_login: !0, created_by: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate387.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate387.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate388(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate387.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate387.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate387.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate387.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate387.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate387.errors = vErrors, errors === 0;
}
validate387.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Staff = validate388, StaffLogin = validate393;
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate393.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate264(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.staff === void 0 && (missing0 = "staff"))
        return validate393.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.staff !== void 0 && (validate388(data.staff, { instancePath: instancePath + "/staff", parentData: data, parentDataProperty: "staff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors), errors = vErrors.length));
    } else
      return validate393.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate393.errors = vErrors, errors === 0;
}
validate393.evaluated = { props: { staff: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SupportPermissions = validate396;
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate396.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.support_level === void 0 && (missing0 = "support_level") || data.may === void 0 && (missing0 = "may") || data.permissions === void 0 && (missing0 = "permissions"))
        return validate396.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.support_level !== void 0) {
        let _errs1 = errors;
        validate390(data.support_level, { instancePath: instancePath + "/support_level", parentData: data, parentDataProperty: "support_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.may !== void 0) {
          let data1 = data.may, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs4 = errors;
                if (typeof data1[i0] != "string")
                  return validate396.errors = [{ instancePath: instancePath + "/may/" + i0, schemaPath: "#/properties/may/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate396.errors = [{ instancePath: instancePath + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.permissions !== void 0) {
            let data3 = data.permissions, _errs6 = errors;
            if (errors === _errs6)
              if (Array.isArray(data3)) {
                var valid2 = !0;
                let len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1], _errs8 = errors;
                  if (errors === _errs8)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing1;
                      if (data4.permission === void 0 && (missing1 = "permission") || data4.description === void 0 && (missing1 = "description") || data4.levels === void 0 && (missing1 = "levels"))
                        return validate396.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data4.permission !== void 0) {
                        let _errs10 = errors;
                        if (typeof data4.permission != "string")
                          return validate396.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/permission", schemaPath: "#/properties/permissions/items/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data4.description !== void 0) {
                          let _errs12 = errors;
                          if (typeof data4.description != "string")
                            return validate396.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/description", schemaPath: "#/properties/permissions/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data4.levels !== void 0) {
                            let data7 = data4.levels, _errs14 = errors;
                            if (errors === _errs14)
                              if (Array.isArray(data7)) {
                                var valid4 = !0;
                                let len2 = data7.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let _errs16 = errors;
                                  validate390(data7[i2], { instancePath: instancePath + "/permissions/" + i1 + "/levels/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors), errors = vErrors.length);
                                  var valid4 = _errs16 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate396.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/levels", schemaPath: "#/properties/permissions/items/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                      }
                    } else
                      return validate396.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid2 = _errs8 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate396.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate396.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate396.errors = vErrors, errors === 0;
}
validate396.evaluated = { props: { support_level: !0, may: !0, permissions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getPrometheusMetrics200textplain = validate399;
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate399.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate399.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate399.errors = vErrors, errors === 0);
}
validate399.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Metrics = validate400, schema173 = { type: "object", required: ["since", "requests", "latency_ms", "overhead_ms", "upstream", "cache", "credits", "process", "event_loop_delay_ms", "disk"], properties: { since: { type: "string", format: "date-time" }, requests: { type: "array", items: { type: "object", required: ["operation", "count", "errors", "latency_ms"], properties: { operation: { type: "string" }, count: { type: "integer", minimum: 0 }, errors: { $ref: "CountBy" }, latency_ms: { $ref: "Latency" } } } }, latency_ms: { $ref: "Latency" }, overhead_ms: { $ref: "Latency" }, upstream: { type: "object", required: ["calls", "retries", "failures", "latency_ms"], properties: { calls: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, failures: { $ref: "CountBy" }, latency_ms: { $ref: "Latency" } } }, cache: { type: "object", required: ["hits", "misses", "bypasses"], properties: { hits: { type: "integer", minimum: 0 }, misses: { type: "integer", minimum: 0 }, bypasses: { type: "integer", minimum: 0 } } }, credits: { type: "object", required: ["main", "conversation_limit", "refunds"], properties: { main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 }, refunds: { type: "integer", minimum: 0 } } }, process: { type: "object", required: ["uptime_seconds", "cpu_seconds", "memory_bytes", "heap_used_bytes"], properties: { uptime_seconds: { type: "number", minimum: 0 }, cpu_seconds: { type: "number", minimum: 0 }, memory_bytes: { type: "integer", minimum: 0 }, heap_used_bytes: { type: "integer", minimum: 0 } } }, event_loop_delay_ms: { $ref: "Latency" }, disk: { type: "object", required: ["database_bytes", "wal_bytes", "free_bytes"], properties: { database_bytes: { type: "integer", minimum: 0 }, wal_bytes: { type: "integer", minimum: 0 }, free_bytes: { type: ["integer", "null"], minimum: 0 } } } }, $id: "Metrics" }, schema174 = { type: "object", required: ["count", "p50", "p95", "p99"], properties: { count: { type: "integer", minimum: 0 }, p50: { type: ["number", "null"] }, p95: { type: ["number", "null"] }, p99: { type: ["number", "null"] } }, $id: "Latency" };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count") || data.p50 === void 0 && (missing0 = "p50") || data.p95 === void 0 && (missing0 = "p95") || data.p99 === void 0 && (missing0 = "p99"))
        return validate402.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.count !== void 0) {
        let data0 = data.count, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate402.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate402.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.p50 !== void 0) {
          let data1 = data.p50, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null)
            return validate402.errors = [{ instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/type", keyword: "type", params: { type: schema174.properties.p50.type }, message: "must be number,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.p95 !== void 0) {
            let data2 = data.p95, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null)
              return validate402.errors = [{ instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema174.properties.p95.type }, message: "must be number,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.p99 !== void 0) {
              let data3 = data.p99, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null)
                return validate402.errors = [{ instancePath: instancePath + "/p99", schemaPath: "#/properties/p99/type", keyword: "type", params: { type: schema174.properties.p99.type }, message: "must be number,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate402.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate402.errors = vErrors, errors === 0;
}
validate402.evaluated = { props: { count: !0, p50: !0, p95: !0, p99: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate400.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.since === void 0 && (missing0 = "since") || data.requests === void 0 && (missing0 = "requests") || data.latency_ms === void 0 && (missing0 = "latency_ms") || data.overhead_ms === void 0 && (missing0 = "overhead_ms") || data.upstream === void 0 && (missing0 = "upstream") || data.cache === void 0 && (missing0 = "cache") || data.credits === void 0 && (missing0 = "credits") || data.process === void 0 && (missing0 = "process") || data.event_loop_delay_ms === void 0 && (missing0 = "event_loop_delay_ms") || data.disk === void 0 && (missing0 = "disk"))
        return validate400.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.since !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.since != "string")
          return validate400.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.requests !== void 0) {
          let data1 = data.requests, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.operation === void 0 && (missing1 = "operation") || data2.count === void 0 && (missing1 = "count") || data2.errors === void 0 && (missing1 = "errors") || data2.latency_ms === void 0 && (missing1 = "latency_ms"))
                      return validate400.errors = [{ instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.operation !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.operation != "string")
                        return validate400.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/operation", schemaPath: "#/properties/requests/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.count !== void 0) {
                        let data4 = data2.count, _errs9 = errors;
                        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                          return validate400.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/count", schemaPath: "#/properties/requests/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                          return validate400.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/count", schemaPath: "#/properties/requests/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.errors !== void 0) {
                          let _errs11 = errors;
                          validate326(data2.errors, { instancePath: instancePath + "/requests/" + i0 + "/errors", parentData: data2, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.latency_ms !== void 0) {
                            let _errs12 = errors;
                            validate402(data2.latency_ms, { instancePath: instancePath + "/requests/" + i0 + "/latency_ms", parentData: data2, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length);
                            var valid2 = _errs12 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate400.errors = [{ instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate400.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latency_ms !== void 0) {
            let _errs13 = errors;
            validate402(data.latency_ms, { instancePath: instancePath + "/latency_ms", parentData: data, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length);
            var valid0 = _errs13 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.overhead_ms !== void 0) {
              let _errs14 = errors;
              validate402(data.overhead_ms, { instancePath: instancePath + "/overhead_ms", parentData: data, parentDataProperty: "overhead_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length);
              var valid0 = _errs14 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.upstream !== void 0) {
                let data9 = data.upstream, _errs15 = errors;
                if (errors === _errs15)
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    let missing2;
                    if (data9.calls === void 0 && (missing2 = "calls") || data9.retries === void 0 && (missing2 = "retries") || data9.failures === void 0 && (missing2 = "failures") || data9.latency_ms === void 0 && (missing2 = "latency_ms"))
                      return validate400.errors = [{ instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    if (data9.calls !== void 0) {
                      let data10 = data9.calls, _errs17 = errors;
                      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                        return validate400.errors = [{ instancePath: instancePath + "/upstream/calls", schemaPath: "#/properties/upstream/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs17 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                        return validate400.errors = [{ instancePath: instancePath + "/upstream/calls", schemaPath: "#/properties/upstream/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid3 = _errs17 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data9.retries !== void 0) {
                        let data11 = data9.retries, _errs19 = errors;
                        if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                          return validate400.errors = [{ instancePath: instancePath + "/upstream/retries", schemaPath: "#/properties/upstream/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs19 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                          return validate400.errors = [{ instancePath: instancePath + "/upstream/retries", schemaPath: "#/properties/upstream/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid3 = _errs19 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data9.failures !== void 0) {
                          let _errs21 = errors;
                          validate326(data9.failures, { instancePath: instancePath + "/upstream/failures", parentData: data9, parentDataProperty: "failures", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
                          var valid3 = _errs21 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data9.latency_ms !== void 0) {
                            let _errs22 = errors;
                            validate402(data9.latency_ms, { instancePath: instancePath + "/upstream/latency_ms", parentData: data9, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length);
                            var valid3 = _errs22 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  } else
                    return validate400.errors = [{ instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache !== void 0) {
                  let data14 = data.cache, _errs23 = errors;
                  if (errors === _errs23)
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                      let missing3;
                      if (data14.hits === void 0 && (missing3 = "hits") || data14.misses === void 0 && (missing3 = "misses") || data14.bypasses === void 0 && (missing3 = "bypasses"))
                        return validate400.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                      if (data14.hits !== void 0) {
                        let data15 = data14.hits, _errs25 = errors;
                        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                          return validate400.errors = [{ instancePath: instancePath + "/cache/hits", schemaPath: "#/properties/cache/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs25 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                          return validate400.errors = [{ instancePath: instancePath + "/cache/hits", schemaPath: "#/properties/cache/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid4 = _errs25 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4) {
                        if (data14.misses !== void 0) {
                          let data16 = data14.misses, _errs27 = errors;
                          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                            return validate400.errors = [{ instancePath: instancePath + "/cache/misses", schemaPath: "#/properties/cache/properties/misses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs27 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                            return validate400.errors = [{ instancePath: instancePath + "/cache/misses", schemaPath: "#/properties/cache/properties/misses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid4 = _errs27 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4)
                          if (data14.bypasses !== void 0) {
                            let data17 = data14.bypasses, _errs29 = errors;
                            if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                              return validate400.errors = [{ instancePath: instancePath + "/cache/bypasses", schemaPath: "#/properties/cache/properties/bypasses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs29 && typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17)))
                              return validate400.errors = [{ instancePath: instancePath + "/cache/bypasses", schemaPath: "#/properties/cache/properties/bypasses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid4 = _errs29 === errors;
                          } else
                            var valid4 = !0;
                      }
                    } else
                      return validate400.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs23 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.credits !== void 0) {
                    let data18 = data.credits, _errs31 = errors;
                    if (errors === _errs31)
                      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                        let missing4;
                        if (data18.main === void 0 && (missing4 = "main") || data18.conversation_limit === void 0 && (missing4 = "conversation_limit") || data18.refunds === void 0 && (missing4 = "refunds"))
                          return validate400.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                        if (data18.main !== void 0) {
                          let data19 = data18.main, _errs33 = errors;
                          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                            return validate400.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs33 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                            return validate400.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid5 = _errs33 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          if (data18.conversation_limit !== void 0) {
                            let data20 = data18.conversation_limit, _errs35 = errors;
                            if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                              return validate400.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs35 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                              return validate400.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid5 = _errs35 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5)
                            if (data18.refunds !== void 0) {
                              let data21 = data18.refunds, _errs37 = errors;
                              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                return validate400.errors = [{ instancePath: instancePath + "/credits/refunds", schemaPath: "#/properties/credits/properties/refunds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs37 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                return validate400.errors = [{ instancePath: instancePath + "/credits/refunds", schemaPath: "#/properties/credits/properties/refunds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid5 = _errs37 === errors;
                            } else
                              var valid5 = !0;
                        }
                      } else
                        return validate400.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs31 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.process !== void 0) {
                      let data22 = data.process, _errs39 = errors;
                      if (errors === _errs39)
                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                          let missing5;
                          if (data22.uptime_seconds === void 0 && (missing5 = "uptime_seconds") || data22.cpu_seconds === void 0 && (missing5 = "cpu_seconds") || data22.memory_bytes === void 0 && (missing5 = "memory_bytes") || data22.heap_used_bytes === void 0 && (missing5 = "heap_used_bytes"))
                            return validate400.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                          if (data22.uptime_seconds !== void 0) {
                            let data23 = data22.uptime_seconds, _errs41 = errors;
                            if (errors === _errs41)
                              if (typeof data23 == "number" && isFinite(data23)) {
                                if (data23 < 0 || isNaN(data23))
                                  return validate400.errors = [{ instancePath: instancePath + "/process/uptime_seconds", schemaPath: "#/properties/process/properties/uptime_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              } else
                                return validate400.errors = [{ instancePath: instancePath + "/process/uptime_seconds", schemaPath: "#/properties/process/properties/uptime_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                            var valid6 = _errs41 === errors;
                          } else
                            var valid6 = !0;
                          if (valid6) {
                            if (data22.cpu_seconds !== void 0) {
                              let data24 = data22.cpu_seconds, _errs43 = errors;
                              if (errors === _errs43)
                                if (typeof data24 == "number" && isFinite(data24)) {
                                  if (data24 < 0 || isNaN(data24))
                                    return validate400.errors = [{ instancePath: instancePath + "/process/cpu_seconds", schemaPath: "#/properties/process/properties/cpu_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate400.errors = [{ instancePath: instancePath + "/process/cpu_seconds", schemaPath: "#/properties/process/properties/cpu_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid6 = _errs43 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6) {
                              if (data22.memory_bytes !== void 0) {
                                let data25 = data22.memory_bytes, _errs45 = errors;
                                if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)))
                                  return validate400.errors = [{ instancePath: instancePath + "/process/memory_bytes", schemaPath: "#/properties/process/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs45 && typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25)))
                                  return validate400.errors = [{ instancePath: instancePath + "/process/memory_bytes", schemaPath: "#/properties/process/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid6 = _errs45 === errors;
                              } else
                                var valid6 = !0;
                              if (valid6)
                                if (data22.heap_used_bytes !== void 0) {
                                  let data26 = data22.heap_used_bytes, _errs47 = errors;
                                  if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                                    return validate400.errors = [{ instancePath: instancePath + "/process/heap_used_bytes", schemaPath: "#/properties/process/properties/heap_used_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs47 && typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26)))
                                    return validate400.errors = [{ instancePath: instancePath + "/process/heap_used_bytes", schemaPath: "#/properties/process/properties/heap_used_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid6 = _errs47 === errors;
                                } else
                                  var valid6 = !0;
                            }
                          }
                        } else
                          return validate400.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs39 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.event_loop_delay_ms !== void 0) {
                        let _errs49 = errors;
                        validate402(data.event_loop_delay_ms, { instancePath: instancePath + "/event_loop_delay_ms", parentData: data, parentDataProperty: "event_loop_delay_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length);
                        var valid0 = _errs49 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.disk !== void 0) {
                          let data28 = data.disk, _errs50 = errors;
                          if (errors === _errs50)
                            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                              let missing6;
                              if (data28.database_bytes === void 0 && (missing6 = "database_bytes") || data28.wal_bytes === void 0 && (missing6 = "wal_bytes") || data28.free_bytes === void 0 && (missing6 = "free_bytes"))
                                return validate400.errors = [{ instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                              if (data28.database_bytes !== void 0) {
                                let data29 = data28.database_bytes, _errs52 = errors;
                                if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)))
                                  return validate400.errors = [{ instancePath: instancePath + "/disk/database_bytes", schemaPath: "#/properties/disk/properties/database_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs52 && typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29)))
                                  return validate400.errors = [{ instancePath: instancePath + "/disk/database_bytes", schemaPath: "#/properties/disk/properties/database_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid7 = _errs52 === errors;
                              } else
                                var valid7 = !0;
                              if (valid7) {
                                if (data28.wal_bytes !== void 0) {
                                  let data30 = data28.wal_bytes, _errs54 = errors;
                                  if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                                    return validate400.errors = [{ instancePath: instancePath + "/disk/wal_bytes", schemaPath: "#/properties/disk/properties/wal_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs54 && typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30)))
                                    return validate400.errors = [{ instancePath: instancePath + "/disk/wal_bytes", schemaPath: "#/properties/disk/properties/wal_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid7 = _errs54 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7)
                                  if (data28.free_bytes !== void 0) {
                                    let data31 = data28.free_bytes, _errs56 = errors;
                                    if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null)
                                      return validate400.errors = [{ instancePath: instancePath + "/disk/free_bytes", schemaPath: "#/properties/disk/properties/free_bytes/type", keyword: "type", params: { type: schema173.properties.disk.properties.free_bytes.type }, message: "must be integer,null" }], !1;
                                    if (errors === _errs56 && typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31)))
                                      return validate400.errors = [{ instancePath: instancePath + "/disk/free_bytes", schemaPath: "#/properties/disk/properties/free_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var valid7 = _errs56 === errors;
                                  } else
                                    var valid7 = !0;
                              }
                            } else
                              return validate400.errors = [{ instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs50 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate400.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = { props: { since: !0, requests: !0, latency_ms: !0, overhead_ms: !0, upstream: !0, cache: !0, credits: !0, process: !0, event_loop_delay_ms: !0, disk: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Flushed = validate409;
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate409.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.usage_rows === void 0 && (missing0 = "usage_rows") || data.letters_waiting === void 0 && (missing0 = "letters_waiting"))
        return validate409.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate409.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate409.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate409.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.usage_rows !== void 0) {
            let data2 = data.usage_rows, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate409.errors = [{ instancePath: instancePath + "/usage_rows", schemaPath: "#/properties/usage_rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate409.errors = [{ instancePath: instancePath + "/usage_rows", schemaPath: "#/properties/usage_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.letters_waiting !== void 0) {
              let data3 = data.letters_waiting, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate409.errors = [{ instancePath: instancePath + "/letters_waiting", schemaPath: "#/properties/letters_waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate409.errors = [{ instancePath: instancePath + "/letters_waiting", schemaPath: "#/properties/letters_waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate409.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate409.errors = vErrors, errors === 0;
}
validate409.evaluated = { props: { success: !0, message: !0, usage_rows: !0, letters_waiting: !0 }, dynamicProps: !1, dynamicItems: !1 };
var QueueStatus = validate410;
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate410.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message_log === void 0 && (missing0 = "message_log") || data.usage === void 0 && (missing0 = "usage") || data.mail === void 0 && (missing0 = "mail") || data.requests === void 0 && (missing0 = "requests"))
        return validate410.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.message_log !== void 0) {
        let data0 = data.message_log, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.waiting === void 0 && (missing1 = "waiting") || data0.limit === void 0 && (missing1 = "limit") || data0.open_charges === void 0 && (missing1 = "open_charges"))
              return validate410.errors = [{ instancePath: instancePath + "/message_log", schemaPath: "#/properties/message_log/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.waiting !== void 0) {
              let data1 = data0.waiting, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate410.errors = [{ instancePath: instancePath + "/message_log/waiting", schemaPath: "#/properties/message_log/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
                return validate410.errors = [{ instancePath: instancePath + "/message_log/waiting", schemaPath: "#/properties/message_log/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.limit !== void 0) {
                let data2 = data0.limit, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate410.errors = [{ instancePath: instancePath + "/message_log/limit", schemaPath: "#/properties/message_log/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate410.errors = [{ instancePath: instancePath + "/message_log/limit", schemaPath: "#/properties/message_log/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.open_charges !== void 0) {
                  let data3 = data0.open_charges, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate410.errors = [{ instancePath: instancePath + "/message_log/open_charges", schemaPath: "#/properties/message_log/properties/open_charges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                    return validate410.errors = [{ instancePath: instancePath + "/message_log/open_charges", schemaPath: "#/properties/message_log/properties/open_charges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate410.errors = [{ instancePath: instancePath + "/message_log", schemaPath: "#/properties/message_log/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.usage !== void 0) {
          let data4 = data.usage, _errs9 = errors;
          if (errors === _errs9)
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              let missing2;
              if (data4.waiting === void 0 && (missing2 = "waiting"))
                return validate410.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data4.waiting !== void 0) {
                let data5 = data4.waiting, _errs11 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate410.errors = [{ instancePath: instancePath + "/usage/waiting", schemaPath: "#/properties/usage/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                  return validate410.errors = [{ instancePath: instancePath + "/usage/waiting", schemaPath: "#/properties/usage/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              }
            } else
              return validate410.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs9 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mail !== void 0) {
            let data6 = data.mail, _errs13 = errors;
            if (errors === _errs13)
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                let missing3;
                if (data6.waiting === void 0 && (missing3 = "waiting") || data6.is_working === void 0 && (missing3 = "is_working"))
                  return validate410.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data6.waiting !== void 0) {
                  let data7 = data6.waiting, _errs15 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                    return validate410.errors = [{ instancePath: instancePath + "/mail/waiting", schemaPath: "#/properties/mail/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                    return validate410.errors = [{ instancePath: instancePath + "/mail/waiting", schemaPath: "#/properties/mail/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid3 = _errs15 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data6.is_working !== void 0) {
                    let _errs17 = errors;
                    if (typeof data6.is_working != "boolean")
                      return validate410.errors = [{ instancePath: instancePath + "/mail/is_working", schemaPath: "#/properties/mail/properties/is_working/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid3 = _errs17 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate410.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs13 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.requests !== void 0) {
              let data9 = data.requests, _errs19 = errors;
              if (errors === _errs19)
                if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                  for (let key0 in data9) {
                    let data10 = data9[key0], _errs22 = errors;
                    if (errors === _errs22)
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let missing4;
                        if (data10.active === void 0 && (missing4 = "active") || data10.waiting === void 0 && (missing4 = "waiting") || data10.limit === void 0 && (missing4 = "limit"))
                          return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/additionalProperties/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                        if (data10.active !== void 0) {
                          let data11 = data10.active, _errs24 = errors;
                          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                            return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/properties/requests/additionalProperties/properties/active/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs24 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                            return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/properties/requests/additionalProperties/properties/active/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid5 = _errs24 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          if (data10.waiting !== void 0) {
                            let data12 = data10.waiting, _errs26 = errors;
                            if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                              return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/waiting", schemaPath: "#/properties/requests/additionalProperties/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs26 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                              return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/waiting", schemaPath: "#/properties/requests/additionalProperties/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid5 = _errs26 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5)
                            if (data10.limit !== void 0) {
                              let data13 = data10.limit, _errs28 = errors;
                              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/requests/additionalProperties/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs28 && typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13)))
                                return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/requests/additionalProperties/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid5 = _errs28 === errors;
                            } else
                              var valid5 = !0;
                        }
                      } else
                        return validate410.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid4 = _errs22 === errors;
                    if (!valid4)
                      break;
                  }
                else
                  return validate410.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs19 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate410.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate410.errors = vErrors, errors === 0;
}
validate410.evaluated = { props: { message_log: !0, usage: !0, mail: !0, requests: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getDocs200texthtml = validate411;
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate411.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate411.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate411.errors = vErrors, errors === 0);
}
validate411.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getDocsFile200 = validate412;
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate412.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate412.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate412.errors = vErrors, errors === 0);
}
validate412.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getRedoc200texthtml = validate413;
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate413.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate413.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate413.errors = vErrors, errors === 0);
}
validate413.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getRedocFile200 = validate414;
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate414.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate414.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate414.errors = vErrors, errors === 0);
}
validate414.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var responseValidators = {
  createCompletion: { 200: { "application/json": Completion, "text/event-stream": CompletionChunk, "text/event-stream#research": ResearchProgress }, default: { "application/json": Error2 } },
  previewCompletion: { 200: { "application/json": Preview }, default: { "application/json": Error2 } },
  processBatch: { 200: { "application/json": BatchResult, "text/event-stream": BatchTotals, "text/event-stream#task": BatchTaskResult }, default: { "application/json": Error2 } },
  listBatchJobs: { 200: { "application/json": BatchJobList }, default: { "application/json": Error2 } },
  createBatchJob: { 202: { "application/json": BatchJob }, default: { "application/json": Error2 } },
  getBatchJob: { 200: { "application/json": BatchJob }, default: { "application/json": Error2 } },
  cancelBatchJob: { 200: { "application/json": BatchJob }, default: { "application/json": Error2 } },
  getBatchJobResults: { 200: { "application/x-ndjson": getBatchJobResults200applicationxndjson, "application/x-ndjson#line": BatchTaskResult }, default: { "application/json": Error2 } },
  listPrompts: { 200: { "application/json": PromptList }, default: { "application/json": Error2 } },
  createPrompt: { 201: { "application/json": Prompt }, default: { "application/json": Error2 } },
  exportPrompts: { 200: { "application/json": PromptBundle, "application/x-ndjson": exportPrompts200applicationxndjson, "application/x-ndjson#line": BundledPrompt }, default: { "application/json": Error2 } },
  importPrompts: { 200: { "application/json": PromptImport }, default: { "application/json": Error2 } },
  getPrompt: { 200: { "application/json": Prompt }, 304: {}, default: { "application/json": Error2 } },
  updatePrompt: { 200: { "application/json": PromptChanged }, default: { "application/json": Error2 } },
  archivePrompt: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  restorePrompt: { 200: { "application/json": Prompt }, default: { "application/json": Error2 } },
  purgePrompt: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listPromptVersions: { 200: { "application/json": PromptVersionList }, default: { "application/json": Error2 } },
  getPromptVersion: { 200: { "application/json": PromptVersion }, default: { "application/json": Error2 } },
  rollBackPrompt: { 200: { "application/json": Prompt }, default: { "application/json": Error2 } },
  diffPrompt: { 200: { "application/json": PromptDiff }, default: { "application/json": Error2 } },
  duplicatePrompt: { 201: { "application/json": Prompt }, default: { "application/json": Error2 } },
  listPromptLabelMoves: { 200: { "application/json": PromptLabelMoveList }, default: { "application/json": Error2 } },
  movePromptLabel: { 200: { "application/json": Prompt }, default: { "application/json": Error2 } },
  removePromptLabel: { 200: { "application/json": Prompt }, default: { "application/json": Error2 } },
  renderPrompt: { 200: { "application/json": RenderedPrompt }, default: { "application/json": Error2 } },
  getPromptAnalytics: { 200: { "application/json": PromptAnalytics }, default: { "application/json": Error2 } },
  createChatCompletion: { 200: { "application/json": Completion, "text/event-stream": CompletionChunk, "text/event-stream#research": ResearchProgress }, default: { "application/json": OpenAIError } },
  listModels: { 200: { "application/json": ModelList }, default: { "application/json": OpenAIError } },
  registerUser: { 201: { "application/json": Registration }, default: { "application/json": Error2 } },
  loginUser: { 200: { "application/json": Login }, default: { "application/json": Error2 } },
  refreshSession: { 200: { "application/json": SessionTokens }, default: { "application/json": Error2 } },
  logoutUser: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  getProfile: { 200: { "application/json": Profile }, default: { "application/json": Error2 } },
  updateProfile: { 200: { "application/json": Profile }, default: { "application/json": Error2 } },
  getApiKey: { 200: { "application/json": ApiKeyInfo }, default: { "application/json": Error2 } },
  regenerateApiKey: { 200: { "application/json": NewApiKey }, default: { "application/json": Error2 } },
  changeEmail: { 200: { "application/json": EmailChanged }, default: { "application/json": Error2 } },
  changePassword: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  forgotPassword: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  resetPassword: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  deleteAccount: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listSessions: { 200: { "application/json": SessionList }, default: { "application/json": Error2 } },
  endSession: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listMessages: { 200: { "application/json": MessageList }, default: { "application/json": Error2 } },
  getMessage: { 200: { "application/json": MessageDetail }, default: { "application/json": Error2 } },
  exportAccount: { 200: { "application/json": AccountExport }, default: { "application/json": Error2 } },
  sendVerification: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  verifyEmail: { 200: { "application/json": EmailStatus }, default: { "application/json": Error2 } },
  getEmailStatus: { 200: { "application/json": EmailStatus }, default: { "application/json": Error2 } },
  getHealth: { 200: { "application/json": Health }, default: { "application/json": Error2 } },
  getReadiness: { 200: { "application/json": Readiness }, 503: { "application/json": Readiness }, default: { "application/json": Error2 } },
  getContractAsJson: { 200: { "application/json": getContractAsJson200applicationjson }, default: { "application/json": Error2 } },
  getContractAsYaml: { 200: { "application/yaml": getContractAsYaml200applicationyaml }, default: { "application/json": Error2 } },
  getOperatorHealth: { 200: { "application/json": ComponentHealth }, default: { "application/json": Error2 } },
  listStyles: { 200: { "application/json": StyleTextList }, default: { "application/json": Error2 } },
  setStyle: { 200: { "application/json": StyleText }, default: { "application/json": Error2 } },
  removeStyle: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listStyleVersions: { 200: { "application/json": StyleVersionList }, default: { "application/json": Error2 } },
  clearCache: { 200: { "application/json": CacheCleared }, default: { "application/json": Error2 } },
  setUpAdmin: { 201: { "application/json": AdminLogin }, default: { "application/json": Error2 } },
  loginAdmin: { 200: { "application/json": AdminLogin }, default: { "application/json": Error2 } },
  refreshAdminSession: { 200: { "application/json": SessionTokens }, default: { "application/json": Error2 } },
  logoutAdmin: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  getAdminProfile: { 200: { "application/json": Admin }, default: { "application/json": Error2 } },
  changeAdminPassword: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  createAdmin: { 201: { "application/json": Admin }, default: { "application/json": Error2 } },
  listAdmins: { 200: { "application/json": AdminList }, default: { "application/json": Error2 } },
  updateAdmin: { 200: { "application/json": Admin }, default: { "application/json": Error2 } },
  deleteAdmin: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listUsers: { 200: { "application/json": ManagedUserList }, default: { "application/json": Error2 } },
  getUser: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  updateUser: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  deleteUser: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  regenerateUserApiKey: { 200: { "application/json": NewApiKey }, default: { "application/json": Error2 } },
  resetUserPassword: { 200: { "application/json": PasswordHelp }, default: { "application/json": Error2 } },
  unlockUser: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  endUserSessions: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  getUserUsage: { 200: { "application/json": UsageReport }, default: { "application/json": Error2 } },
  listDeletedUsers: { 200: { "application/json": DeletedUserList }, default: { "application/json": Error2 } },
  getStatistics: { 200: { "application/json": Statistics }, default: { "application/json": Error2 } },
  listSecurityLogs: { 200: { "application/json": SecurityLogList }, default: { "application/json": Error2 } },
  listUserMessages: { 200: { "application/json": MessageList }, default: { "application/json": Error2 } },
  getUserMessage: { 200: { "application/json": MessageDetail }, default: { "application/json": Error2 } },
  getAdminHealth: { 200: { "application/json": ComponentHealth }, default: { "application/json": Error2 } },
  listWhitelist: { 200: { "application/json": RangeList }, default: { "application/json": Error2 } },
  addToWhitelist: { 201: { "application/json": ListedRange }, default: { "application/json": Error2 } },
  removeFromWhitelist: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listBlocks: { 200: { "application/json": BlockList }, default: { "application/json": Error2 } },
  addBlock: { 201: { "application/json": ListedRange }, default: { "application/json": Error2 } },
  removeBlock: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  getConfig: { 200: { "application/json": ConfigList }, default: { "application/json": Error2 } },
  updateConfig: { 200: { "application/json": ConfigList }, default: { "application/json": Error2 } },
  listConfigHistory: { 200: { "application/json": ConfigHistory }, default: { "application/json": Error2 } },
  listTenants: { 200: { "application/json": TenantList }, default: { "application/json": Error2 } },
  createTenant: { 201: { "application/json": Tenant }, default: { "application/json": Error2 } },
  updateTenant: { 200: { "application/json": Tenant }, default: { "application/json": Error2 } },
  deleteTenant: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listStaff: { 200: { "application/json": StaffList }, default: { "application/json": Error2 } },
  updateStaff: { 200: { "application/json": Staff }, default: { "application/json": Error2 } },
  deleteStaff: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  createStaff: { 201: { "application/json": Staff }, default: { "application/json": Error2 } },
  loginSupport: { 200: { "application/json": StaffLogin }, default: { "application/json": Error2 } },
  refreshSupportSession: { 200: { "application/json": SessionTokens }, default: { "application/json": Error2 } },
  logoutSupport: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  getSupportProfile: { 200: { "application/json": Staff }, default: { "application/json": Error2 } },
  getSupportPermissions: { 200: { "application/json": SupportPermissions }, default: { "application/json": Error2 } },
  changeSupportPassword: { 200: { "application/json": Done }, default: { "application/json": Error2 } },
  listSupportUsers: { 200: { "application/json": ManagedUserList }, default: { "application/json": Error2 } },
  getSupportUser: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  updateSupportUser: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  resetSupportUserPassword: { 200: { "application/json": PasswordHelp }, default: { "application/json": Error2 } },
  changeUserCredits: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  changeUserPlan: { 200: { "application/json": ManagedUserDetail }, default: { "application/json": Error2 } },
  listSupportUserMessages: { 200: { "application/json": MessageList }, default: { "application/json": Error2 } },
  getSupportUserMessage: { 200: { "application/json": MessageDetail }, default: { "application/json": Error2 } },
  regenerateSupportUserApiKey: { 200: { "application/json": NewApiKey }, default: { "application/json": Error2 } },
  getPrometheusMetrics: { 200: { "text/plain": getPrometheusMetrics200textplain }, default: { "application/json": Error2 } },
  getComponentHealth: { 200: { "application/json": ComponentHealth }, default: { "application/json": Error2 } },
  getMetrics: { 200: { "application/json": Metrics }, default: { "application/json": Error2 } },
  getUsage: { 200: { "application/json": UsageReport }, default: { "application/json": Error2 } },
  flushLogs: { 200: { "application/json": Flushed }, default: { "application/json": Error2 } },
  getQueueStatus: { 200: { "application/json": QueueStatus }, default: { "application/json": Error2 } },
  getDocs: { 200: { "text/html": getDocs200texthtml }, default: { "application/json": Error2 } },
  getDocsFile: { 200: { "*/*": getDocsFile200 }, default: { "application/json": Error2 } },
  getRedoc: { 200: { "text/html": getRedoc200texthtml }, default: { "application/json": Error2 } },
  getRedocFile: { 200: { "*/*": getRedocFile200 }, default: { "application/json": Error2 } }
};
export {
  AccountExport,
  Admin,
  AdminList,
  AdminLogin,
  ApiKeyInfo,
  BatchJob,
  BatchJobList,
  BatchResult,
  BatchTaskResult,
  BatchTotals,
  BlockList,
  BundledPrompt,
  CacheCleared,
  Completion,
  CompletionChunk,
  ComponentHealth,
  ConfigHistory,
  ConfigList,
  DeletedUserList,
  Done,
  EmailChanged,
  EmailStatus,
  Error2 as Error,
  Flushed,
  Health,
  ListedRange,
  Login,
  ManagedUserDetail,
  ManagedUserList,
  MessageDetail,
  MessageList,
  Metrics,
  ModelList,
  NewApiKey,
  OpenAIError,
  PasswordHelp,
  Preview,
  Profile,
  Prompt,
  PromptAnalytics,
  PromptBundle,
  PromptChanged,
  PromptDiff,
  PromptImport,
  PromptLabelMoveList,
  PromptList,
  PromptVersion,
  PromptVersionList,
  QueueStatus,
  RangeList,
  Readiness,
  Registration,
  RenderedPrompt,
  ResearchProgress,
  SecurityLogList,
  SessionList,
  SessionTokens,
  Staff,
  StaffList,
  StaffLogin,
  Statistics,
  StyleText,
  StyleTextList,
  StyleVersionList,
  SupportPermissions,
  Tenant,
  TenantList,
  UsageReport,
  exportPrompts200applicationxndjson,
  getBatchJobResults200applicationxndjson,
  getContractAsJson200applicationjson,
  getContractAsYaml200applicationyaml,
  getDocs200texthtml,
  getDocsFile200,
  getPrometheusMetrics200textplain,
  getRedoc200texthtml,
  getRedocFile200,
  responseValidators
};
