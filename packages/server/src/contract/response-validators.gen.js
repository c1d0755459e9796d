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
var schema26 = { type: "object", required: ["r_type", "variant", "prompt_version", "level", "model", "adjusted", "research", "added_tokens", "cache", "usage_source", "credits", "timings_ms"], properties: { r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, level: { oneOf: [{ $ref: "Level" }, { type: "null" }] }, model: { type: "string" }, adjusted: { type: "array", items: { type: "string" } }, research: { type: "null" }, added_tokens: { type: "integer", minimum: 0 }, cache: { type: "string", enum: ["bypass"] }, usage_source: { $ref: "UsageSource" }, credits: { type: "object", required: ["spent", "main", "conversation_limit"], properties: { spent: { type: "integer", minimum: 0 }, main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 } } }, timings_ms: { type: "object", required: ["total", "research", "upstream", "overhead"], properties: { total: { type: "number", minimum: 0 }, research: { type: "number", minimum: 0 }, upstream: { type: "number", minimum: 0 }, overhead: { type: "number", minimum: 0 } } } }, $id: "Receipt" };
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
var schema29 = { type: "string", enum: ["low", "medium", "high", "ultra"], $id: "Level" };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "low" || data === "medium" || data === "high" || data === "ultra" ? (validate70.errors = vErrors, errors === 0) : (validate70.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema30 = { type: "string", enum: ["reported", "estimated", "missing"], $id: "UsageSource" };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "reported" || data === "estimated" || data === "missing" ? (validate72.errors = vErrors, errors === 0) : (validate72.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.level === void 0 && (missing0 = "level") || data.model === void 0 && (missing0 = "model") || data.adjusted === void 0 && (missing0 = "adjusted") || data.research === void 0 && (missing0 = "research") || data.added_tokens === void 0 && (missing0 = "added_tokens") || data.cache === void 0 && (missing0 = "cache") || data.usage_source === void 0 && (missing0 = "usage_source") || data.credits === void 0 && (missing0 = "credits") || data.timings_ms === void 0 && (missing0 = "timings_ms"))
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
            if (data.level !== void 0) {
              let data3 = data.level, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
              validate70(data3, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
              var _valid0 = _errs7 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs8 = errors;
              if (data3 !== null) {
                let err0 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate65.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.model !== void 0) {
                let _errs10 = errors;
                if (typeof data.model != "string")
                  return validate65.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.adjusted !== void 0) {
                  let data5 = data.adjusted, _errs12 = errors;
                  if (errors === _errs12)
                    if (Array.isArray(data5)) {
                      var valid2 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs14 = errors;
                        if (typeof data5[i0] != "string")
                          return validate65.errors = [{ instancePath: instancePath + "/adjusted/" + i0, schemaPath: "#/properties/adjusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate65.errors = [{ instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.research !== void 0) {
                    let _errs16 = errors;
                    if (data.research !== null)
                      return validate65.errors = [{ instancePath: instancePath + "/research", schemaPath: "#/properties/research/type", keyword: "type", params: { type: "null" }, message: "must be null" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.added_tokens !== void 0) {
                      let data8 = data.added_tokens, _errs18 = errors;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                        return validate65.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs18 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                        return validate65.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cache !== void 0) {
                        let data9 = data.cache, _errs20 = errors;
                        if (typeof data9 != "string")
                          return validate65.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (data9 !== "bypass")
                          return validate65.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/enum", keyword: "enum", params: { allowedValues: schema26.properties.cache.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.usage_source !== void 0) {
                          let _errs22 = errors;
                          validate72(data.usage_source, { instancePath: instancePath + "/usage_source", parentData: data, parentDataProperty: "usage_source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.credits !== void 0) {
                            let data11 = data.credits, _errs23 = errors;
                            if (errors === _errs23)
                              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                let missing1;
                                if (data11.spent === void 0 && (missing1 = "spent") || data11.main === void 0 && (missing1 = "main") || data11.conversation_limit === void 0 && (missing1 = "conversation_limit"))
                                  return validate65.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                if (data11.spent !== void 0) {
                                  let data12 = data11.spent, _errs25 = errors;
                                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                    return validate65.errors = [{ instancePath: instancePath + "/credits/spent", schemaPath: "#/properties/credits/properties/spent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs25 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                                    return validate65.errors = [{ instancePath: instancePath + "/credits/spent", schemaPath: "#/properties/credits/properties/spent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid3 = _errs25 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data11.main !== void 0) {
                                    let data13 = data11.main, _errs27 = errors;
                                    if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                      return validate65.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs27 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                                      return validate65.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var valid3 = _errs27 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3)
                                    if (data11.conversation_limit !== void 0) {
                                      let data14 = data11.conversation_limit, _errs29 = errors;
                                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                        return validate65.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      if (errors === _errs29 && typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)))
                                        return validate65.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                      var valid3 = _errs29 === errors;
                                    } else
                                      var valid3 = !0;
                                }
                              } else
                                return validate65.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs23 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.timings_ms !== void 0) {
                              let data15 = data.timings_ms, _errs31 = errors;
                              if (errors === _errs31)
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  let missing2;
                                  if (data15.total === void 0 && (missing2 = "total") || data15.research === void 0 && (missing2 = "research") || data15.upstream === void 0 && (missing2 = "upstream") || data15.overhead === void 0 && (missing2 = "overhead"))
                                    return validate65.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data15.total !== void 0) {
                                    let data16 = data15.total, _errs33 = errors;
                                    if (errors === _errs33)
                                      if (typeof data16 == "number" && isFinite(data16)) {
                                        if (data16 < 0 || isNaN(data16))
                                          return validate65.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                      } else
                                        return validate65.errors = [{ instancePath: instancePath + "/timings_ms/total", schemaPath: "#/properties/timings_ms/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid4 = _errs33 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data15.research !== void 0) {
                                      let data17 = data15.research, _errs35 = errors;
                                      if (errors === _errs35)
                                        if (typeof data17 == "number" && isFinite(data17)) {
                                          if (data17 < 0 || isNaN(data17))
                                            return validate65.errors = [{ instancePath: instancePath + "/timings_ms/research", schemaPath: "#/properties/timings_ms/properties/research/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        } else
                                          return validate65.errors = [{ instancePath: instancePath + "/timings_ms/research", schemaPath: "#/properties/timings_ms/properties/research/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var valid4 = _errs35 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data15.upstream !== void 0) {
                                        let data18 = data15.upstream, _errs37 = errors;
                                        if (errors === _errs37)
                                          if (typeof data18 == "number" && isFinite(data18)) {
                                            if (data18 < 0 || isNaN(data18))
                                              return validate65.errors = [{ instancePath: instancePath + "/timings_ms/upstream", schemaPath: "#/properties/timings_ms/properties/upstream/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          } else
                                            return validate65.errors = [{ instancePath: instancePath + "/timings_ms/upstream", schemaPath: "#/properties/timings_ms/properties/upstream/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid4 = _errs37 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4)
                                        if (data15.overhead !== void 0) {
                                          let data19 = data15.overhead, _errs39 = errors;
                                          if (errors === _errs39)
                                            if (typeof data19 == "number" && isFinite(data19)) {
                                              if (data19 < 0 || isNaN(data19))
                                                return validate65.errors = [{ instancePath: instancePath + "/timings_ms/overhead", schemaPath: "#/properties/timings_ms/properties/overhead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            } else
                                              return validate65.errors = [{ instancePath: instancePath + "/timings_ms/overhead", schemaPath: "#/properties/timings_ms/properties/overhead/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid4 = _errs39 === errors;
                                        } else
                                          var valid4 = !0;
                                    }
                                  }
                                } else
                                  return validate65.errors = [{ instancePath: instancePath + "/timings_ms", schemaPath: "#/properties/timings_ms/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { r_type: !0, variant: !0, prompt_version: !0, level: !0, model: !0, adjusted: !0, research: !0, added_tokens: !0, cache: !0, usage_source: !0, credits: !0, timings_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
var CompletionChunk = validate75;
var schema33 = { type: "object", properties: { role: { type: "string" }, content: { type: ["string", "null"] }, refusal: { type: ["string", "null"] }, reasoning_content: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { type: "object", properties: { index: { type: "integer" }, id: { type: "string" }, type: { type: "string" }, function: { type: "object", properties: { name: { type: "string" }, arguments: { type: "string" } } } } } } }, $id: "Delta" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role !== void 0) {
        let _errs1 = errors;
        if (typeof data.role != "string")
          return validate77.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate77.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema33.properties.content.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refusal !== void 0) {
            let data2 = data.refusal, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate77.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: schema33.properties.refusal.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reasoning_content !== void 0) {
              let data3 = data.reasoning_content, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate77.errors = [{ instancePath: instancePath + "/reasoning_content", schemaPath: "#/properties/reasoning_content/type", keyword: "type", params: { type: schema33.properties.reasoning_content.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_calls !== void 0) {
                let data4 = data.tool_calls, _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null)
                  return validate77.errors = [{ instancePath: instancePath + "/tool_calls", schemaPath: "#/properties/tool_calls/type", keyword: "type", params: { type: schema33.properties.tool_calls.type }, message: "must be array,null" }], !1;
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
                            return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/index", schemaPath: "#/properties/tool_calls/items/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs13 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data5.id !== void 0) {
                            let _errs15 = errors;
                            if (typeof data5.id != "string")
                              return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/id", schemaPath: "#/properties/tool_calls/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs15 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data5.type !== void 0) {
                              let _errs17 = errors;
                              if (typeof data5.type != "string")
                                return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/type", schemaPath: "#/properties/tool_calls/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                        return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function/name", schemaPath: "#/properties/tool_calls/items/properties/function/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid3 = _errs21 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data9.arguments !== void 0) {
                                        let _errs23 = errors;
                                        if (typeof data9.arguments != "string")
                                          return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function/arguments", schemaPath: "#/properties/tool_calls/items/properties/function/properties/arguments/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid3 = _errs23 === errors;
                                      } else
                                        var valid3 = !0;
                                  } else
                                    return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0 + "/function", schemaPath: "#/properties/tool_calls/items/properties/function/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid2 = _errs19 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate77.errors = [{ instancePath: instancePath + "/tool_calls/" + i0, schemaPath: "#/properties/tool_calls/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { role: !0, content: !0, refusal: !0, reasoning_content: !0, tool_calls: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate76.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.delta !== void 0) {
          let _errs3 = errors;
          validate77(data.delta, { instancePath: instancePath + "/delta", parentData: data, parentDataProperty: "delta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate76.errors = vErrors, !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { index: !0, delta: !0, finish_reason: !0, logprobs: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.choices === void 0 && (missing0 = "choices"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate75.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.object !== void 0) {
          let _errs3 = errors;
          if (typeof data.object != "string")
            return validate75.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.created !== void 0) {
            let data2 = data.created, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate75.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.model !== void 0) {
              let _errs7 = errors;
              if (typeof data.model != "string")
                return validate75.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      validate76(data4[i0], { instancePath: instancePath + "/choices/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate75.errors = [{ instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate75.errors = vErrors, !1;
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
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { id: !0, object: !0, created: !0, model: !0, choices: !0, usage: !0, enhancement: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Error2 = validate84;
var schema35 = { type: "string", enum: ["ACCOUNT_DISABLED", "ACCOUNT_LOCKED", "ADDRESS_BLOCKED", "ADDRESS_NOT_ALLOWED", "CONFLICT", "CREDENTIALS_CONFLICT", "CREDITS_EXHAUSTED", "EMAIL_NOT_VERIFIED", "FORBIDDEN", "IDEMPOTENCY_KEY_REUSED", "INTERNAL_ERROR", "INVALID_CODE", "INVALID_CREDENTIALS", "INVALID_REQUEST", "LAST_ADMIN", "LEVEL_NOT_ALLOWED", "MALFORMED_REQUEST", "METHOD_NOT_ALLOWED", "MISDIRECTED_REQUEST", "MODEL_NOT_ALLOWED", "NOT_FOUND", "PASSWORD_CHANGE_REQUIRED", "PAYLOAD_TOO_LARGE", "RATE_LIMITED", "REGISTRATION_CLOSED", "REQUEST_IN_PROGRESS", "SERVER_BUSY", "SETTING_LOCKED", "STORAGE_UNAVAILABLE", "STYLE_NOT_ALLOWED", "UNAUTHENTICATED", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_BUSY", "UPSTREAM_INVALID", "UPSTREAM_REJECTED", "UPSTREAM_TIMEOUT", "UPSTREAM_UNREACHABLE"], $id: "ErrorCode" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ACCOUNT_DISABLED" || data === "ACCOUNT_LOCKED" || data === "ADDRESS_BLOCKED" || data === "ADDRESS_NOT_ALLOWED" || data === "CONFLICT" || data === "CREDENTIALS_CONFLICT" || data === "CREDITS_EXHAUSTED" || data === "EMAIL_NOT_VERIFIED" || data === "FORBIDDEN" || data === "IDEMPOTENCY_KEY_REUSED" || data === "INTERNAL_ERROR" || data === "INVALID_CODE" || data === "INVALID_CREDENTIALS" || data === "INVALID_REQUEST" || data === "LAST_ADMIN" || data === "LEVEL_NOT_ALLOWED" || data === "MALFORMED_REQUEST" || data === "METHOD_NOT_ALLOWED" || data === "MISDIRECTED_REQUEST" || data === "MODEL_NOT_ALLOWED" || data === "NOT_FOUND" || data === "PASSWORD_CHANGE_REQUIRED" || data === "PAYLOAD_TOO_LARGE" || data === "RATE_LIMITED" || data === "REGISTRATION_CLOSED" || data === "REQUEST_IN_PROGRESS" || data === "SERVER_BUSY" || data === "SETTING_LOCKED" || data === "STORAGE_UNAVAILABLE" || data === "STYLE_NOT_ALLOWED" || data === "UNAUTHENTICATED" || data === "UNSUPPORTED_MEDIA_TYPE" || data === "UPSTREAM_BUSY" || data === "UPSTREAM_INVALID" || data === "UPSTREAM_REJECTED" || data === "UPSTREAM_TIMEOUT" || data === "UPSTREAM_UNREACHABLE" ? (validate85.errors = vErrors, errors === 0) : (validate85.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.message === void 0 && (missing0 = "message"))
        return validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate87.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate87.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { path: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.main === void 0 && (missing0 = "main") || data.reset === void 0 && (missing0 = "reset"))
        return validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.main !== void 0) {
        let data0 = data.main, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate89.errors = [{ instancePath: instancePath + "/main", schemaPath: "#/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate89.errors = [{ instancePath: instancePath + "/main", schemaPath: "#/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reset !== void 0) {
          let data1 = data.reset, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate89.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate89.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { main: !0, reset: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversation_limit === void 0 && (missing0 = "conversation_limit") || data.reset === void 0 && (missing0 = "reset"))
        return validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.conversation_limit !== void 0) {
        let data0 = data.conversation_limit, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate91.errors = [{ instancePath: instancePath + "/conversation_limit", schemaPath: "#/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate91.errors = [{ instancePath: instancePath + "/conversation_limit", schemaPath: "#/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reset !== void 0) {
          let data1 = data.reset, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate91.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate91.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { conversation_limit: !0, reset: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.error_code === void 0 && (missing0 = "error_code") || data.errors === void 0 && (missing0 = "errors") || data.details === void 0 && (missing0 = "details"))
        return validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate84.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !1)
          return validate84.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate84.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.error_code !== void 0) {
            let _errs5 = errors;
            validate85(data.error_code, { instancePath: instancePath + "/error_code", parentData: data, parentDataProperty: "error_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
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
                    validate87(data3[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
                    var valid1 = _errs8 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate84.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                      return validate84.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data5.request_id !== void 0) {
                      let _errs11 = errors;
                      if (typeof data5.request_id != "string")
                        return validate84.errors = [{ instancePath: instancePath + "/details/request_id", schemaPath: "#/properties/details/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data5.timestamp !== void 0) {
                        let _errs13 = errors;
                        if (errors === _errs13 && errors === _errs13 && typeof data5.timestamp != "string")
                          return validate84.errors = [{ instancePath: instancePath + "/details/timestamp", schemaPath: "#/properties/details/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate84.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.credits !== void 0) {
                  let _errs15 = errors;
                  validate89(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.limits !== void 0) {
                    let _errs16 = errors;
                    validate91(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { success: !0, message: !0, error_code: !0, errors: !0, details: !0, credits: !0, limits: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Preview = validate93, schema39 = { type: "object", required: ["messages", "model", "level", "r_type", "variant", "prompt_version", "adjusted", "estimated_tokens", "price"], properties: { messages: { $ref: "Messages" }, model: { type: "string" }, level: { $ref: "Level" }, r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, adjusted: { type: "array", items: { type: "string" } }, estimated_tokens: { type: "object", required: ["prompt", "added"], properties: { prompt: { type: "integer", minimum: 0 }, added: { type: "integer", minimum: 0 } } }, price: { type: "object", required: ["main", "conversation_limit"], properties: { main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 } } } }, $id: "Preview" };
var schema42 = { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["system", "developer"] }, content: { type: ["string", "array"], minItems: 1, items: { $ref: "TextPart" } }, name: { type: "string" } }, $id: "SystemMessage" }, schema43 = { type: "object", additionalProperties: !1, required: ["type", "text"], properties: { type: { type: "string", enum: ["text"] }, text: { type: "string" }, cache_control: { $ref: "CacheControl" } }, $id: "TextPart" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate98.errors = vErrors, errors === 0);
}
validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "text" || key0 === "cache_control")) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate97.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "text")
              return validate97.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema43.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.text !== void 0) {
              let _errs4 = errors;
              if (typeof data.text != "string")
                return validate97.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let _errs6 = errors;
                validate98(data.cache_control, { instancePath: instancePath + "/cache_control", parentData: data, parentDataProperty: "cache_control", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate96.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "system" || data0 === "developer"))
              return validate96.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema42.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate96.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema42.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                if (data1.length < 1)
                  return validate96.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate97(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
                  return validate96.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", additionalProperties: !1, required: ["role", "content"], properties: { role: { type: "string", enum: ["user"] }, content: { type: ["string", "array"], minItems: 1, items: { $ref: "ContentPart" } }, name: { type: "string" } }, $id: "UserMessage" };
var schema47 = { type: "object", additionalProperties: !1, required: ["type", "image_url"], properties: { type: { type: "string", enum: ["image_url"] }, image_url: { type: "object", additionalProperties: !1, required: ["url"], properties: { url: { type: "string", minLength: 1 }, detail: { type: "string", enum: ["auto", "low", "high", "original"] } } }, cache_control: { $ref: "CacheControl" } }, $id: "ImagePart" }, func1 = require_ucs2length().default;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.image_url === void 0 && (missing0 = "image_url"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "image_url" || key0 === "cache_control")) {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate103.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "image_url")
              return validate103.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema47.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                    return validate103.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "url" || key1 === "detail")) {
                        return validate103.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.url !== void 0) {
                        let data2 = data1.url, _errs7 = errors;
                        if (errors === _errs7)
                          if (typeof data2 == "string") {
                            if (func1(data2) < 1)
                              return validate103.errors = [{ instancePath: instancePath + "/image_url/url", schemaPath: "#/properties/image_url/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate103.errors = [{ instancePath: instancePath + "/image_url/url", schemaPath: "#/properties/image_url/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.detail !== void 0) {
                          let data3 = data1.detail, _errs9 = errors;
                          if (typeof data3 != "string")
                            return validate103.errors = [{ instancePath: instancePath + "/image_url/detail", schemaPath: "#/properties/image_url/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data3 === "auto" || data3 === "low" || data3 === "high" || data3 === "original"))
                            return validate103.errors = [{ instancePath: instancePath + "/image_url/detail", schemaPath: "#/properties/image_url/properties/detail/enum", keyword: "enum", params: { allowedValues: schema47.properties.image_url.properties.detail.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid1 = _errs9 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate103.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let _errs11 = errors;
                validate98(data.cache_control, { instancePath: instancePath + "/cache_control", parentData: data, parentDataProperty: "cache_control", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "object", additionalProperties: !1, required: ["type", "input_audio"], properties: { type: { type: "string", enum: ["input_audio"] }, input_audio: { type: "object", additionalProperties: !1, required: ["data", "format"], properties: { data: { type: "string", minLength: 1 }, format: { type: "string" } } } }, $id: "AudioPart" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.input_audio === void 0 && (missing0 = "input_audio"))
        return validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "input_audio")) {
            return validate105.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate105.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "input_audio")
              return validate105.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema48.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                    return validate105.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs6 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "data" || key1 === "format")) {
                        return validate105.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs6 === errors) {
                      if (data1.data !== void 0) {
                        let data2 = data1.data, _errs7 = errors;
                        if (errors === _errs7)
                          if (typeof data2 == "string") {
                            if (func1(data2) < 1)
                              return validate105.errors = [{ instancePath: instancePath + "/input_audio/data", schemaPath: "#/properties/input_audio/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate105.errors = [{ instancePath: instancePath + "/input_audio/data", schemaPath: "#/properties/input_audio/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs7 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.format !== void 0) {
                          let _errs9 = errors;
                          if (typeof data1.format != "string")
                            return validate105.errors = [{ instancePath: instancePath + "/input_audio/format", schemaPath: "#/properties/input_audio/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs9 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate105.errors = [{ instancePath: instancePath + "/input_audio", schemaPath: "#/properties/input_audio/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema49 = { type: "object", additionalProperties: !1, required: ["type", "file"], properties: { type: { type: "string", enum: ["file"] }, file: { type: "object", additionalProperties: !1, properties: { file_data: { type: "string" }, file_id: { type: "string" }, filename: { type: "string" } } } }, $id: "FilePart" };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file === void 0 && (missing0 = "file"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file")) {
            return validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate106.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "file")
              return validate106.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema49.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                      return validate106.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                      break;
                    }
                  if (_errs6 === errors) {
                    if (data1.file_data !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.file_data != "string")
                        return validate106.errors = [{ instancePath: instancePath + "/file/file_data", schemaPath: "#/properties/file/properties/file_data/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs7 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.file_id !== void 0) {
                        let _errs9 = errors;
                        if (typeof data1.file_id != "string")
                          return validate106.errors = [{ instancePath: instancePath + "/file/file_id", schemaPath: "#/properties/file/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs9 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.filename !== void 0) {
                          let _errs11 = errors;
                          if (typeof data1.filename != "string")
                            return validate106.errors = [{ instancePath: instancePath + "/file/filename", schemaPath: "#/properties/file/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs11 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate106.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: "object", additionalProperties: !1, required: ["type", "refusal"], properties: { type: { type: "string", enum: ["refusal"] }, refusal: { type: "string" } }, $id: "RefusalPart" };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.refusal === void 0 && (missing0 = "refusal"))
        return validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "refusal")) {
            return validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate107.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "refusal")
              return validate107.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema50.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.refusal !== void 0) {
              let _errs4 = errors;
              if (typeof data.refusal != "string")
                return validate107.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text") {
            validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
            var props0 = !0;
          } else if (tag0 === "image_url")
            validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "input_audio")
            validate105(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "file")
            validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "refusal")
            validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else
            return validate102.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate102.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate102.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate101.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "user")
              return validate101.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema45.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate101.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema45.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                if (data1.length < 1)
                  return validate101.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate102(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
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
                  return validate101.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema51 = { type: "object", required: ["role"], properties: { role: { type: "string", enum: ["assistant"] }, content: { type: ["string", "array", "null"], items: { $ref: "ContentPart" } }, name: { type: "string" }, refusal: { type: ["string", "null"] }, tool_calls: { type: ["array", "null"], items: { $ref: "ToolCall" } } }, additionalProperties: !0, $id: "AssistantMessage" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role"))
        return validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.role !== void 0) {
        let data0 = data.role, _errs2 = errors;
        if (typeof data0 != "string")
          return validate114.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "assistant")
          return validate114.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema51.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs4 = errors;
          if (typeof data1 != "string" && !Array.isArray(data1) && data1 !== null)
            return validate114.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema51.properties.content.type }, message: "must be string,array,null" }], !1;
          if (errors === _errs4 && Array.isArray(data1)) {
            var valid1 = !0;
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs6 = errors;
              validate102(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
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
              return validate114.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refusal !== void 0) {
              let data4 = data.refusal, _errs9 = errors;
              if (typeof data4 != "string" && data4 !== null)
                return validate114.errors = [{ instancePath: instancePath + "/refusal", schemaPath: "#/properties/refusal/type", keyword: "type", params: { type: schema51.properties.refusal.type }, message: "must be string,null" }], !1;
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_calls !== void 0) {
                let data5 = data.tool_calls, _errs11 = errors;
                if (!Array.isArray(data5) && data5 !== null)
                  return validate114.errors = [{ instancePath: instancePath + "/tool_calls", schemaPath: "#/properties/tool_calls/type", keyword: "type", params: { type: schema51.properties.tool_calls.type }, message: "must be array,null" }], !1;
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
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: "object", additionalProperties: !1, required: ["role", "content", "tool_call_id"], properties: { role: { type: "string", enum: ["tool"] }, content: { type: ["string", "array"], items: { $ref: "TextPart" } }, tool_call_id: { type: "string", minLength: 1 }, name: { type: "string" } }, $id: "ToolMessage" };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.tool_call_id === void 0 && (missing0 = "tool_call_id"))
        return validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "tool_call_id" || key0 === "name")) {
            return validate117.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate117.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "tool")
              return validate117.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema52.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && !Array.isArray(data1))
                return validate117.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema52.properties.content.type }, message: "must be string,array" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate97(data1[i0], { instancePath: instancePath + "/content/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
                      return validate117.errors = [{ instancePath: instancePath + "/tool_call_id", schemaPath: "#/properties/tool_call_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate117.errors = [{ instancePath: instancePath + "/tool_call_id", schemaPath: "#/properties/tool_call_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.name !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.name != "string")
                    return validate117.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema53 = { type: "object", additionalProperties: !1, required: ["role", "content", "name"], properties: { role: { type: "string", enum: ["function"] }, content: { type: ["string", "null"] }, name: { type: "string", minLength: 1 } }, $id: "FunctionMessage" };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.name === void 0 && (missing0 = "name"))
        return validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content" || key0 === "name")) {
            return validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string")
              return validate119.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "function")
              return validate119.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema53.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate119.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema53.properties.content.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) < 1)
                      return validate119.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate119.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role"))
        return validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.role;
        if (typeof tag0 == "string")
          if (tag0 === "system") {
            validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
            var props0 = !0;
          } else if (tag0 === "developer")
            validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "user")
            validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "assistant")
            validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "tool")
            validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else if (tag0 === "function")
            validate119(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
          else
            return validate95.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "role", tagValue: tag0 }, message: 'value of tag "role" must be in oneOf' }], !1;
        else
          return validate95.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "role", tagValue: tag0 }, message: 'tag "role" must be string' }], !1;
      }
    } else
      return validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate95.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate95.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 2048)
        return validate94.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" }], !1;
      if (data.length < 1)
        return validate94.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate95(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messages === void 0 && (missing0 = "messages") || data.model === void 0 && (missing0 = "model") || data.level === void 0 && (missing0 = "level") || data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.adjusted === void 0 && (missing0 = "adjusted") || data.estimated_tokens === void 0 && (missing0 = "estimated_tokens") || data.price === void 0 && (missing0 = "price"))
        return validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messages !== void 0) {
        let _errs1 = errors;
        validate94(data.messages, { instancePath: instancePath + "/messages", parentData: data, parentDataProperty: "messages", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.model !== void 0) {
          let _errs2 = errors;
          if (typeof data.model != "string")
            return validate93.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.level !== void 0) {
            let _errs4 = errors;
            validate70(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
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
                    return validate93.errors = [{ instancePath: instancePath + "/prompt_version", schemaPath: "#/properties/prompt_version/type", keyword: "type", params: { type: schema39.properties.prompt_version.type }, message: "must be integer,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.adjusted !== void 0) {
                    let data6 = data.adjusted, _errs9 = errors;
                    if (errors === _errs9)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs11 = errors;
                          if (typeof data6[i0] != "string")
                            return validate93.errors = [{ instancePath: instancePath + "/adjusted/" + i0, schemaPath: "#/properties/adjusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs11 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate93.errors = [{ instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.estimated_tokens !== void 0) {
                      let data8 = data.estimated_tokens, _errs13 = errors;
                      if (errors === _errs13)
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          let missing1;
                          if (data8.prompt === void 0 && (missing1 = "prompt") || data8.added === void 0 && (missing1 = "added"))
                            return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens", schemaPath: "#/properties/estimated_tokens/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data8.prompt !== void 0) {
                            let data9 = data8.prompt, _errs15 = errors;
                            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                              return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens/prompt", schemaPath: "#/properties/estimated_tokens/properties/prompt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs15 && typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)))
                              return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens/prompt", schemaPath: "#/properties/estimated_tokens/properties/prompt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid2 = _errs15 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data8.added !== void 0) {
                              let data10 = data8.added, _errs17 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens/added", schemaPath: "#/properties/estimated_tokens/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs17 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                                return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens/added", schemaPath: "#/properties/estimated_tokens/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid2 = _errs17 === errors;
                            } else
                              var valid2 = !0;
                        } else
                          return validate93.errors = [{ instancePath: instancePath + "/estimated_tokens", schemaPath: "#/properties/estimated_tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.price !== void 0) {
                        let data11 = data.price, _errs19 = errors;
                        if (errors === _errs19)
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            let missing2;
                            if (data11.main === void 0 && (missing2 = "main") || data11.conversation_limit === void 0 && (missing2 = "conversation_limit"))
                              return validate93.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                            if (data11.main !== void 0) {
                              let data12 = data11.main, _errs21 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                return validate93.errors = [{ instancePath: instancePath + "/price/main", schemaPath: "#/properties/price/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs21 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                                return validate93.errors = [{ instancePath: instancePath + "/price/main", schemaPath: "#/properties/price/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid3 = _errs21 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data11.conversation_limit !== void 0) {
                                let data13 = data11.conversation_limit, _errs23 = errors;
                                if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                  return validate93.errors = [{ instancePath: instancePath + "/price/conversation_limit", schemaPath: "#/properties/price/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs23 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                                  return validate93.errors = [{ instancePath: instancePath + "/price/conversation_limit", schemaPath: "#/properties/price/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid3 = _errs23 === errors;
                              } else
                                var valid3 = !0;
                          } else
                            return validate93.errors = [{ instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs19 === errors;
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
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { messages: !0, model: !0, level: !0, r_type: !0, variant: !0, prompt_version: !0, adjusted: !0, estimated_tokens: !0, price: !0 }, dynamicProps: !1, dynamicItems: !1 };
var OpenAIError = validate131, schema54 = { type: "object", required: ["error"], properties: { error: { type: "object", required: ["message", "type", "param", "code"], properties: { message: { type: "string" }, type: { type: "string" }, param: { type: ["string", "null"] }, code: { $ref: "ErrorCode" }, request_id: { type: "string" } } } }, $id: "OpenAIError" };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0) {
        let data0 = data.error;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.message === void 0 && (missing1 = "message") || data0.type === void 0 && (missing1 = "type") || data0.param === void 0 && (missing1 = "param") || data0.code === void 0 && (missing1 = "code"))
              return validate131.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.message !== void 0) {
              let _errs3 = errors;
              if (typeof data0.message != "string")
                return validate131.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.type !== void 0) {
                let _errs5 = errors;
                if (typeof data0.type != "string")
                  return validate131.errors = [{ instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.param !== void 0) {
                  let data3 = data0.param, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate131.errors = [{ instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/properties/param/type", keyword: "type", params: { type: schema54.properties.error.properties.param.type }, message: "must be string,null" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.code !== void 0) {
                    let _errs9 = errors;
                    validate85(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.request_id !== void 0) {
                      let _errs10 = errors;
                      if (typeof data0.request_id != "string")
                        return validate131.errors = [{ instancePath: instancePath + "/error/request_id", schemaPath: "#/properties/error/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate131.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ModelList = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data"))
        return validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.object !== void 0) {
        let data0 = data.object, _errs1 = errors;
        if (typeof data0 != "string")
          return validate133.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "list")
          return validate133.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }], !1;
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
                      return validate133.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.id != "string")
                        return validate133.errors = [{ instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.object !== void 0) {
                        let data4 = data2.object, _errs9 = errors;
                        if (typeof data4 != "string")
                          return validate133.errors = [{ instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (data4 !== "model")
                          return validate133.errors = [{ instancePath: instancePath + "/data/" + i0 + "/object", schemaPath: "#/properties/data/items/properties/object/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.created !== void 0) {
                          let data5 = data2.created, _errs11 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate133.errors = [{ instancePath: instancePath + "/data/" + i0 + "/created", schemaPath: "#/properties/data/items/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.owned_by !== void 0) {
                            let _errs13 = errors;
                            if (typeof data2.owned_by != "string")
                              return validate133.errors = [{ instancePath: instancePath + "/data/" + i0 + "/owned_by", schemaPath: "#/properties/data/items/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate133.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate133.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: { object: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Registration = validate134;
var pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate135.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"' }], !1;
    } else
      return validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.user_id === void 0 && (missing0 = "user_id") || data.username === void 0 && (missing0 = "username") || data.email === void 0 && (missing0 = "email") || data.api_key === void 0 && (missing0 = "api_key") || data.verification_required === void 0 && (missing0 = "verification_required"))
        return validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate134.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate134.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate134.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.user_id !== void 0) {
            let _errs5 = errors;
            validate135(data.user_id, { instancePath: instancePath + "/user_id", parentData: data, parentDataProperty: "user_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.username !== void 0) {
              let _errs6 = errors;
              if (typeof data.username != "string")
                return validate134.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs8 = errors;
                if (typeof data.email != "string")
                  return validate134.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.api_key !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.api_key != "string")
                    return validate134.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.verification_required !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.verification_required != "boolean")
                      return validate134.errors = [{ instancePath: instancePath + "/verification_required", schemaPath: "#/properties/verification_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { success: !0, message: !0, user_id: !0, username: !0, email: !0, api_key: !0, verification_required: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Login = validate137;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.session_token === void 0 && (missing0 = "session_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.expires_at === void 0 && (missing0 = "expires_at") || data.refresh_expires_at === void 0 && (missing0 = "refresh_expires_at"))
        return validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate138.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate138.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate138.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.session_token !== void 0) {
            let _errs5 = errors;
            if (typeof data.session_token != "string")
              return validate138.errors = [{ instancePath: instancePath + "/session_token", schemaPath: "#/properties/session_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let _errs7 = errors;
              if (typeof data.refresh_token != "string")
                return validate138.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_at !== void 0) {
                let _errs9 = errors;
                if (errors === _errs9 && errors === _errs9 && typeof data.expires_at != "string")
                  return validate138.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.refresh_expires_at !== void 0) {
                  let _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11 && typeof data.refresh_expires_at != "string")
                    return validate138.errors = [{ instancePath: instancePath + "/refresh_expires_at", schemaPath: "#/properties/refresh_expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "object", required: ["id", "username", "name", "email", "about_me", "hobbies", "user_type", "subscription_plan", "credits", "limits", "access_rtype", "level", "is_verified", "is_active", "must_change_password", "last_login", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, about_me: { type: ["string", "null"] }, hobbies: { type: ["string", "null"] }, user_type: { $ref: "UserType" }, subscription_plan: { $ref: "SubscriptionPlan" }, credits: { $ref: "Credits" }, limits: { $ref: "Limits" }, access_rtype: { type: "array", items: { $ref: "StyleName" } }, level: { $ref: "Level" }, is_verified: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, time_created: { type: "string", format: "date-time" } }, $id: "Profile" }, schema61 = { type: "string", enum: ["Personal", "Business"], default: "Personal", $id: "UserType" };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "Personal" || data === "Business" ? (validate142.errors = vErrors, errors === 0) : (validate142.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate142.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: "string", enum: ["free", "basic", "pro", "premium", "enterprise"], $id: "SubscriptionPlan" };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "free" || data === "basic" || data === "pro" || data === "premium" || data === "enterprise" ? (validate144.errors = vErrors, errors === 0) : (validate144.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate144.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^(?!none$)[a-z][a-z0-9_]{1,29}$", "u");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate148.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!none$)[a-z][a-z0-9_]{1,29}$" }, message: 'must match pattern "^(?!none$)[a-z][a-z0-9_]{1,29}$"' }], !1;
    } else
      return validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.about_me === void 0 && (missing0 = "about_me") || data.hobbies === void 0 && (missing0 = "hobbies") || data.user_type === void 0 && (missing0 = "user_type") || data.subscription_plan === void 0 && (missing0 = "subscription_plan") || data.credits === void 0 && (missing0 = "credits") || data.limits === void 0 && (missing0 = "limits") || data.access_rtype === void 0 && (missing0 = "access_rtype") || data.level === void 0 && (missing0 = "level") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate140.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate140.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate140.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.about_me !== void 0) {
                let data4 = data.about_me, _errs8 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate140.errors = [{ instancePath: instancePath + "/about_me", schemaPath: "#/properties/about_me/type", keyword: "type", params: { type: schema60.properties.about_me.type }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.hobbies !== void 0) {
                  let data5 = data.hobbies, _errs10 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate140.errors = [{ instancePath: instancePath + "/hobbies", schemaPath: "#/properties/hobbies/type", keyword: "type", params: { type: schema60.properties.hobbies.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.user_type !== void 0) {
                    let _errs12 = errors;
                    validate142(data.user_type, { instancePath: instancePath + "/user_type", parentData: data, parentDataProperty: "user_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.subscription_plan !== void 0) {
                      let _errs13 = errors;
                      validate144(data.subscription_plan, { instancePath: instancePath + "/subscription_plan", parentData: data, parentDataProperty: "subscription_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.credits !== void 0) {
                        let _errs14 = errors;
                        validate89(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.limits !== void 0) {
                          let _errs15 = errors;
                          validate91(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
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
                                  validate148(data10[i0], { instancePath: instancePath + "/access_rtype/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
                                  var valid1 = _errs18 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate140.errors = [{ instancePath: instancePath + "/access_rtype", schemaPath: "#/properties/access_rtype/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.level !== void 0) {
                              let _errs19 = errors;
                              validate70(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.is_verified !== void 0) {
                                let _errs20 = errors;
                                if (typeof data.is_verified != "boolean")
                                  return validate140.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.is_active !== void 0) {
                                  let _errs22 = errors;
                                  if (typeof data.is_active != "boolean")
                                    return validate140.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.must_change_password !== void 0) {
                                    let _errs24 = errors;
                                    if (typeof data.must_change_password != "boolean")
                                      return validate140.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.last_login !== void 0) {
                                      let data16 = data.last_login, _errs26 = errors;
                                      if (typeof data16 != "string" && data16 !== null)
                                        return validate140.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema60.properties.last_login.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.time_created !== void 0) {
                                        let _errs28 = errors;
                                        if (errors === _errs28 && errors === _errs28 && typeof data.time_created != "string")
                                          return validate140.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, about_me: !0, hobbies: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user === void 0 && (missing0 = "user"))
        return validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.user !== void 0 && (validate140(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length));
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: { user: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SessionTokens = validate138, Done = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message"))
        return validate152.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate152.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate152.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate152.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { success: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Profile = validate140, ApiKeyInfo = validate153, schema65 = { type: "object", required: ["api_key_preview", "created_at", "last_used_at", "is_retrievable", "api_key_jwe"], properties: { api_key_preview: { type: "string" }, created_at: { type: "string", format: "date-time" }, last_used_at: { type: ["string", "null"], format: "date-time" }, is_retrievable: { type: "boolean" }, api_key_jwe: { type: ["string", "null"] } }, $id: "ApiKeyInfo" };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.api_key_preview === void 0 && (missing0 = "api_key_preview") || data.created_at === void 0 && (missing0 = "created_at") || data.last_used_at === void 0 && (missing0 = "last_used_at") || data.is_retrievable === void 0 && (missing0 = "is_retrievable") || data.api_key_jwe === void 0 && (missing0 = "api_key_jwe"))
        return validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.api_key_preview !== void 0) {
        let _errs1 = errors;
        if (typeof data.api_key_preview != "string")
          return validate153.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.created_at !== void 0) {
          let _errs3 = errors;
          if (errors === _errs3 && errors === _errs3 && typeof data.created_at != "string")
            return validate153.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.last_used_at !== void 0) {
            let data2 = data.last_used_at, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate153.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: schema65.properties.last_used_at.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.is_retrievable !== void 0) {
              let _errs7 = errors;
              if (typeof data.is_retrievable != "boolean")
                return validate153.errors = [{ instancePath: instancePath + "/is_retrievable", schemaPath: "#/properties/is_retrievable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.api_key_jwe !== void 0) {
                let data4 = data.api_key_jwe, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate153.errors = [{ instancePath: instancePath + "/api_key_jwe", schemaPath: "#/properties/api_key_jwe/type", keyword: "type", params: { type: schema65.properties.api_key_jwe.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: { api_key_preview: !0, created_at: !0, last_used_at: !0, is_retrievable: !0, api_key_jwe: !0 }, dynamicProps: !1, dynamicItems: !1 };
var NewApiKey = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.api_key === void 0 && (missing0 = "api_key") || data.api_key_preview === void 0 && (missing0 = "api_key_preview"))
        return validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate154.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate154.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate154.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.api_key !== void 0) {
            let _errs5 = errors;
            if (typeof data.api_key != "string")
              return validate154.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.api_key_preview !== void 0) {
              let _errs7 = errors;
              if (typeof data.api_key_preview != "string")
                return validate154.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: { success: !0, message: !0, api_key: !0, api_key_preview: !0 }, dynamicProps: !1, dynamicItems: !1 };
var EmailChanged = validate155, schema67 = { type: "object", required: ["success", "message", "email", "pending_email"], properties: { success: { type: "boolean", const: !0 }, message: { type: "string" }, email: { type: "string" }, pending_email: { type: ["string", "null"] } }, $id: "EmailChanged" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.email === void 0 && (missing0 = "email") || data.pending_email === void 0 && (missing0 = "pending_email"))
        return validate155.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate155.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate155.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate155.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let _errs5 = errors;
            if (typeof data.email != "string")
              return validate155.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.pending_email !== void 0) {
              let data3 = data.pending_email, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate155.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema67.properties.pending_email.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: { success: !0, message: !0, email: !0, pending_email: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SessionList = validate156;
var schema69 = { type: "object", required: ["id", "is_current", "address", "user_agent", "created_at", "last_used_at", "expires_at"], properties: { id: { $ref: "Id" }, is_current: { type: "boolean" }, address: { type: "string" }, user_agent: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" }, last_used_at: { type: "string", format: "date-time" }, expires_at: { type: "string", format: "date-time" } }, $id: "SessionInfo" };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.is_current === void 0 && (missing0 = "is_current") || data.address === void 0 && (missing0 = "address") || data.user_agent === void 0 && (missing0 = "user_agent") || data.created_at === void 0 && (missing0 = "created_at") || data.last_used_at === void 0 && (missing0 = "last_used_at") || data.expires_at === void 0 && (missing0 = "expires_at"))
        return validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.is_current !== void 0) {
          let _errs2 = errors;
          if (typeof data.is_current != "boolean")
            return validate157.errors = [{ instancePath: instancePath + "/is_current", schemaPath: "#/properties/is_current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.address !== void 0) {
            let _errs4 = errors;
            if (typeof data.address != "string")
              return validate157.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.user_agent !== void 0) {
              let data3 = data.user_agent, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate157.errors = [{ instancePath: instancePath + "/user_agent", schemaPath: "#/properties/user_agent/type", keyword: "type", params: { type: schema69.properties.user_agent.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.created_at !== void 0) {
                let _errs8 = errors;
                if (errors === _errs8 && errors === _errs8 && typeof data.created_at != "string")
                  return validate157.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.last_used_at !== void 0) {
                  let _errs10 = errors;
                  if (errors === _errs10 && errors === _errs10 && typeof data.last_used_at != "string")
                    return validate157.errors = [{ instancePath: instancePath + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.expires_at !== void 0) {
                    let _errs12 = errors;
                    if (errors === _errs12 && errors === _errs12 && typeof data.expires_at != "string")
                      return validate157.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: { id: !0, is_current: !0, address: !0, user_agent: !0, created_at: !0, last_used_at: !0, expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate157(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate156.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate156.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate156.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate156.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var MessageList = validate160;
var schema71 = { type: "object", required: ["request_id", "status", "level", "model", "r_type", "variant", "prompt_version", "added_tokens", "is_stream", "ai_research", "prompt_tokens", "completion_tokens", "usage_source", "processing_time_ms", "address", "error_code", "created_at", "finished_at"], properties: { request_id: { type: "string" }, status: { type: "string", enum: ["pending", "completed", "failed", "cancelled", "interrupted"] }, level: { oneOf: [{ $ref: "Level" }, { type: "null" }] }, model: { type: "string" }, r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, added_tokens: { type: "integer" }, is_stream: { type: "boolean" }, ai_research: { type: "boolean" }, prompt_tokens: { type: ["integer", "null"] }, completion_tokens: { type: ["integer", "null"] }, usage_source: { oneOf: [{ $ref: "UsageSource" }, { type: "null" }] }, processing_time_ms: { type: ["integer", "null"] }, address: { type: "string" }, error_code: { oneOf: [{ $ref: "ErrorCode" }, { type: "null" }] }, created_at: { type: "string", format: "date-time" }, finished_at: { type: ["string", "null"], format: "date-time" } }, $id: "MessageEntry" };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request_id === void 0 && (missing0 = "request_id") || data.status === void 0 && (missing0 = "status") || data.level === void 0 && (missing0 = "level") || data.model === void 0 && (missing0 = "model") || data.r_type === void 0 && (missing0 = "r_type") || data.variant === void 0 && (missing0 = "variant") || data.prompt_version === void 0 && (missing0 = "prompt_version") || data.added_tokens === void 0 && (missing0 = "added_tokens") || data.is_stream === void 0 && (missing0 = "is_stream") || data.ai_research === void 0 && (missing0 = "ai_research") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.usage_source === void 0 && (missing0 = "usage_source") || data.processing_time_ms === void 0 && (missing0 = "processing_time_ms") || data.address === void 0 && (missing0 = "address") || data.error_code === void 0 && (missing0 = "error_code") || data.created_at === void 0 && (missing0 = "created_at") || data.finished_at === void 0 && (missing0 = "finished_at"))
        return validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.request_id != "string")
          return validate161.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (typeof data1 != "string")
            return validate161.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "pending" || data1 === "completed" || data1 === "failed" || data1 === "cancelled" || data1 === "interrupted"))
            return validate161.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema71.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.level !== void 0) {
            let data2 = data.level, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
            validate70(data2, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate161.errors = vErrors, !1;
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.model !== void 0) {
              let _errs10 = errors;
              if (typeof data.model != "string")
                return validate161.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate161.errors = [{ instancePath: instancePath + "/prompt_version", schemaPath: "#/properties/prompt_version/type", keyword: "type", params: { type: schema71.properties.prompt_version.type }, message: "must be integer,null" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.added_tokens !== void 0) {
                      let data7 = data.added_tokens, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate161.errors = [{ instancePath: instancePath + "/added_tokens", schemaPath: "#/properties/added_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.is_stream !== void 0) {
                        let _errs18 = errors;
                        if (typeof data.is_stream != "boolean")
                          return validate161.errors = [{ instancePath: instancePath + "/is_stream", schemaPath: "#/properties/is_stream/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.ai_research !== void 0) {
                          let _errs20 = errors;
                          if (typeof data.ai_research != "boolean")
                            return validate161.errors = [{ instancePath: instancePath + "/ai_research", schemaPath: "#/properties/ai_research/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs20 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.prompt_tokens !== void 0) {
                            let data10 = data.prompt_tokens, _errs22 = errors;
                            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null)
                              return validate161.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: schema71.properties.prompt_tokens.type }, message: "must be integer,null" }], !1;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.completion_tokens !== void 0) {
                              let data11 = data.completion_tokens, _errs24 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null)
                                return validate161.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: schema71.properties.completion_tokens.type }, message: "must be integer,null" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.usage_source !== void 0) {
                                let data12 = data.usage_source, _errs26 = errors, _errs27 = errors, valid2 = !1, passing1 = null, _errs28 = errors;
                                validate72(data12, { instancePath: instancePath + "/usage_source", parentData: data, parentDataProperty: "usage_source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
                                var _valid1 = _errs28 === errors;
                                _valid1 && (valid2 = !0, passing1 = 0);
                                let _errs29 = errors;
                                if (data12 !== null) {
                                  let err2 = { instancePath: instancePath + "/usage_source", schemaPath: "#/properties/usage_source/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                var _valid1 = _errs29 === errors;
                                if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                                  errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
                                else {
                                  let err3 = { instancePath: instancePath + "/usage_source", schemaPath: "#/properties/usage_source/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate161.errors = vErrors, !1;
                                }
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.processing_time_ms !== void 0) {
                                  let data13 = data.processing_time_ms, _errs31 = errors;
                                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null)
                                    return validate161.errors = [{ instancePath: instancePath + "/processing_time_ms", schemaPath: "#/properties/processing_time_ms/type", keyword: "type", params: { type: schema71.properties.processing_time_ms.type }, message: "must be integer,null" }], !1;
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.address !== void 0) {
                                    let _errs33 = errors;
                                    if (typeof data.address != "string")
                                      return validate161.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs33 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.error_code !== void 0) {
                                      let data15 = data.error_code, _errs35 = errors, _errs36 = errors, valid3 = !1, passing2 = null, _errs37 = errors;
                                      validate85(data15, { instancePath: instancePath + "/error_code", parentData: data, parentDataProperty: "error_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                                      var _valid2 = _errs37 === errors;
                                      _valid2 && (valid3 = !0, passing2 = 0);
                                      let _errs38 = errors;
                                      if (data15 !== null) {
                                        let err4 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                      }
                                      var _valid2 = _errs38 === errors;
                                      if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                                        errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                                      else {
                                        let err5 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate161.errors = vErrors, !1;
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.created_at !== void 0) {
                                        let _errs40 = errors;
                                        if (errors === _errs40 && errors === _errs40 && typeof data.created_at != "string")
                                          return validate161.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs40 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.finished_at !== void 0) {
                                          let data17 = data.finished_at, _errs42 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate161.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema71.properties.finished_at.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs42 === errors;
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
      return validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: { request_id: !0, status: !0, level: !0, model: !0, r_type: !0, variant: !0, prompt_version: !0, added_tokens: !0, is_stream: !0, ai_research: !0, prompt_tokens: !0, completion_tokens: !0, usage_source: !0, processing_time_ms: !0, address: !0, error_code: !0, created_at: !0, finished_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate161(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate160.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate160.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate160.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate160.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var MessageDetail = validate168, schema72 = { type: "object", allOf: [{ $ref: "MessageEntry" }], required: ["request", "response"], properties: { request: { type: ["array", "null"], items: { $ref: "OpenObject" } }, response: { type: ["array", "null"], items: { $ref: "OpenObject" } } }, $id: "MessageDetail" };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate161(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request === void 0 && (missing0 = "request") || data.response === void 0 && (missing0 = "response"))
        return validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request !== void 0) {
        let data0 = data.request, _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null)
          return validate168.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: schema72.properties.request.type }, message: "must be array,null" }], !1;
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
            return validate168.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: schema72.properties.response.type }, message: "must be array,null" }], !1;
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
      return validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: { request: !0, response: !0, request_id: !0, status: !0, level: !0, model: !0, r_type: !0, variant: !0, prompt_version: !0, added_tokens: !0, is_stream: !0, ai_research: !0, prompt_tokens: !0, completion_tokens: !0, usage_source: !0, processing_time_ms: !0, address: !0, error_code: !0, created_at: !0, finished_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AccountExport = validate172;
var schema74 = { type: "object", required: ["event", "severity", "address", "created_at"], properties: { event: { type: "string" }, severity: { type: "string", enum: ["info", "warning", "critical"] }, address: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" } }, $id: "SecurityEvent" };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.severity === void 0 && (missing0 = "severity") || data.address === void 0 && (missing0 = "address") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        if (typeof data.event != "string")
          return validate175.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.severity !== void 0) {
          let data1 = data.severity, _errs3 = errors;
          if (typeof data1 != "string")
            return validate175.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "info" || data1 === "warning" || data1 === "critical"))
            return validate175.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema74.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.address !== void 0) {
            let data2 = data.address, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate175.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema74.properties.address.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.created_at !== void 0) {
              let _errs7 = errors;
              if (errors === _errs7 && errors === _errs7 && typeof data.created_at != "string")
                return validate175.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: { event: !0, severity: !0, address: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema75 = { type: "object", required: ["kind", "balance", "delta", "request_id", "reason", "created_at"], properties: { kind: { type: "string", enum: ["grant", "reserve", "settle", "refund", "reset"] }, balance: { type: "string", enum: ["main", "conversation_limit"] }, delta: { type: "integer" }, request_id: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" } }, $id: "LedgerEntry" };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.balance === void 0 && (missing0 = "balance") || data.delta === void 0 && (missing0 = "delta") || data.request_id === void 0 && (missing0 = "request_id") || data.reason === void 0 && (missing0 = "reason") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let data0 = data.kind, _errs1 = errors;
        if (typeof data0 != "string")
          return validate177.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "grant" || data0 === "reserve" || data0 === "settle" || data0 === "refund" || data0 === "reset"))
          return validate177.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema75.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.balance !== void 0) {
          let data1 = data.balance, _errs3 = errors;
          if (typeof data1 != "string")
            return validate177.errors = [{ instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "main" || data1 === "conversation_limit"))
            return validate177.errors = [{ instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/enum", keyword: "enum", params: { allowedValues: schema75.properties.balance.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.delta !== void 0) {
            let data2 = data.delta, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate177.errors = [{ instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.request_id !== void 0) {
              let data3 = data.request_id, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate177.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema75.properties.request_id.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reason !== void 0) {
                let data4 = data.reason, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate177.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema75.properties.reason.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.created_at !== void 0) {
                  let _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11 && typeof data.created_at != "string")
                    return validate177.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: { kind: !0, balance: !0, delta: !0, request_id: !0, reason: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exported_at === void 0 && (missing0 = "exported_at") || data.profile === void 0 && (missing0 = "profile") || data.sessions === void 0 && (missing0 = "sessions") || data.security_events === void 0 && (missing0 = "security_events") || data.credit_ledger === void 0 && (missing0 = "credit_ledger") || data.messages === void 0 && (missing0 = "messages"))
        return validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.exported_at !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.exported_at != "string")
          return validate172.errors = [{ instancePath: instancePath + "/exported_at", schemaPath: "#/properties/exported_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.profile !== void 0) {
          let _errs3 = errors;
          validate140(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
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
                  validate157(data2[i0], { instancePath: instancePath + "/sessions/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate172.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                    validate175(data4[i1], { instancePath: instancePath + "/security_events/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
                    var valid2 = _errs9 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate172.errors = [{ instancePath: instancePath + "/security_events", schemaPath: "#/properties/security_events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                      validate177(data6[i2], { instancePath: instancePath + "/credit_ledger/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                      var valid3 = _errs12 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return validate172.errors = [{ instancePath: instancePath + "/credit_ledger", schemaPath: "#/properties/credit_ledger/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.messages !== void 0) {
                  let data8 = data.messages, _errs13 = errors;
                  if (errors === _errs13)
                    if (Array.isArray(data8)) {
                      var valid4 = !0;
                      let len3 = data8.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let _errs15 = errors;
                        validate168(data8[i3], { instancePath: instancePath + "/messages/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
                        var valid4 = _errs15 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      return validate172.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { props: { exported_at: !0, profile: !0, sessions: !0, security_events: !0, credit_ledger: !0, messages: !0 }, dynamicProps: !1, dynamicItems: !1 };
var EmailStatus = validate180, schema76 = { type: "object", required: ["email", "is_verified", "is_verification_on", "pending_email", "awaited"], properties: { email: { type: "string" }, is_verified: { type: "boolean" }, is_verification_on: { type: "boolean" }, pending_email: { type: ["string", "null"] }, awaited: { type: "array", items: { type: "string" } } }, $id: "EmailStatus" };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_verification_on === void 0 && (missing0 = "is_verification_on") || data.pending_email === void 0 && (missing0 = "pending_email") || data.awaited === void 0 && (missing0 = "awaited"))
        return validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        if (typeof data.email != "string")
          return validate180.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.is_verified !== void 0) {
          let _errs3 = errors;
          if (typeof data.is_verified != "boolean")
            return validate180.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.is_verification_on !== void 0) {
            let _errs5 = errors;
            if (typeof data.is_verification_on != "boolean")
              return validate180.errors = [{ instancePath: instancePath + "/is_verification_on", schemaPath: "#/properties/is_verification_on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.pending_email !== void 0) {
              let data3 = data.pending_email, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate180.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema76.properties.pending_email.type }, message: "must be string,null" }], !1;
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
                        return validate180.errors = [{ instancePath: instancePath + "/awaited/" + i0, schemaPath: "#/properties/awaited/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate180.errors = [{ instancePath: instancePath + "/awaited", schemaPath: "#/properties/awaited/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { email: !0, is_verified: !0, is_verification_on: !0, pending_email: !0, awaited: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Health = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.version === void 0 && (missing0 = "version") || data.uptime_seconds === void 0 && (missing0 = "uptime_seconds"))
        return validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate181.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "ok")
          return validate181.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0) {
          let _errs3 = errors;
          if (typeof data.version != "string")
            return validate181.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.uptime_seconds !== void 0) {
            let data2 = data.uptime_seconds, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate181.errors = [{ instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              } else
                return validate181.errors = [{ instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: { status: !0, version: !0, uptime_seconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Readiness = validate182, schema78 = { type: "object", required: ["status", "checks"], properties: { status: { type: "string", enum: ["ready", "not_ready"] }, checks: { type: "object", required: ["database", "accepting"], properties: { database: { type: "boolean" }, accepting: { type: "boolean" } } } }, $id: "Readiness" };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.checks === void 0 && (missing0 = "checks"))
        return validate182.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate182.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "ready" || data0 === "not_ready"))
          return validate182.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema78.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                return validate182.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.database !== void 0) {
                let _errs5 = errors;
                if (typeof data1.database != "boolean")
                  return validate182.errors = [{ instancePath: instancePath + "/checks/database", schemaPath: "#/properties/checks/properties/database/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.accepting !== void 0) {
                  let _errs7 = errors;
                  if (typeof data1.accepting != "boolean")
                    return validate182.errors = [{ instancePath: instancePath + "/checks/accepting", schemaPath: "#/properties/checks/properties/accepting/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate182.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getContractAsJson200applicationjson = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate183.errors = vErrors, errors === 0);
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var getContractAsYaml200applicationyaml = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate184.errors = vErrors, errors === 0);
}
validate184.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ComponentHealth = validate185;
var schema82 = { type: "string", enum: ["ok", "degraded", "down", "off"], $id: "ComponentStatus" };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ok" || data === "degraded" || data === "down" || data === "off" ? (validate186.errors = vErrors, errors === 0) : (validate186.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema82.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate186.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema83 = { type: "object", required: ["status", "message"], properties: { status: { $ref: "ComponentStatus" }, message: { type: "string" }, latency_ms: { type: "number", minimum: 0 }, figures: { type: "object", additionalProperties: { type: ["number", "null"] } } }, $id: "ComponentState" };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate188.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let _errs1 = errors;
        validate186(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs2 = errors;
          if (typeof data.message != "string")
            return validate188.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latency_ms !== void 0) {
            let data2 = data.latency_ms, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate188.errors = [{ instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              } else
                return validate188.errors = [{ instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
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
                      return validate188.errors = [{ instancePath: instancePath + "/figures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/additionalProperties/type", keyword: "type", params: { type: schema83.properties.figures.additionalProperties.type }, message: "must be number,null" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate188.errors = [{ instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: { status: !0, message: !0, latency_ms: !0, figures: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.checked_at === void 0 && (missing0 = "checked_at") || data.components === void 0 && (missing0 = "components"))
        return validate185.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let _errs1 = errors;
        validate186(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.checked_at !== void 0) {
          let _errs2 = errors;
          if (errors === _errs2 && errors === _errs2 && typeof data.checked_at != "string")
            return validate185.errors = [{ instancePath: instancePath + "/checked_at", schemaPath: "#/properties/checked_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                  validate188(data2[key0], { instancePath: instancePath + "/components/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              else
                return validate185.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: { status: !0, checked_at: !0, components: !0 }, dynamicProps: !1, dynamicItems: !1 };
var StyleTextList = validate191;
var schema85 = { type: "object", required: ["r_type", "version", "prompt", "light_prompt", "is_built_in", "is_changed", "is_open", "changed_by", "changed_at"], properties: { r_type: { $ref: "StyleName" }, version: { type: "integer", minimum: 1 }, prompt: { type: "string" }, light_prompt: { type: "string" }, is_built_in: { type: "boolean" }, is_changed: { type: "boolean" }, is_open: { type: "boolean" }, changed_by: { type: ["string", "null"] }, changed_at: { type: ["string", "null"], format: "date-time" } }, $id: "StyleText" };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.r_type === void 0 && (missing0 = "r_type") || data.version === void 0 && (missing0 = "version") || data.prompt === void 0 && (missing0 = "prompt") || data.light_prompt === void 0 && (missing0 = "light_prompt") || data.is_built_in === void 0 && (missing0 = "is_built_in") || data.is_changed === void 0 && (missing0 = "is_changed") || data.is_open === void 0 && (missing0 = "is_open") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.r_type !== void 0) {
        let _errs1 = errors;
        validate148(data.r_type, { instancePath: instancePath + "/r_type", parentData: data, parentDataProperty: "r_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.version !== void 0) {
          let data1 = data.version, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate192.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs2 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
            return validate192.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt !== void 0) {
            let _errs4 = errors;
            if (typeof data.prompt != "string")
              return validate192.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.light_prompt !== void 0) {
              let _errs6 = errors;
              if (typeof data.light_prompt != "string")
                return validate192.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_built_in !== void 0) {
                let _errs8 = errors;
                if (typeof data.is_built_in != "boolean")
                  return validate192.errors = [{ instancePath: instancePath + "/is_built_in", schemaPath: "#/properties/is_built_in/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_changed !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.is_changed != "boolean")
                    return validate192.errors = [{ instancePath: instancePath + "/is_changed", schemaPath: "#/properties/is_changed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.is_open !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.is_open != "boolean")
                      return validate192.errors = [{ instancePath: instancePath + "/is_open", schemaPath: "#/properties/is_open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changed_by !== void 0) {
                      let data7 = data.changed_by, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate192.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: schema85.properties.changed_by.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.changed_at !== void 0) {
                        let data8 = data.changed_at, _errs16 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate192.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: schema85.properties.changed_at.type }, message: "must be string,null" }], !1;
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
      return validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: { r_type: !0, version: !0, prompt: !0, light_prompt: !0, is_built_in: !0, is_changed: !0, is_open: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate191.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate192(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate191.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var StyleText = validate192, StyleVersionList = validate195;
var schema87 = { type: "object", required: ["version", "prompt", "light_prompt", "is_open", "is_removal", "changed_by", "changed_at"], properties: { version: { type: "integer" }, prompt: { type: ["string", "null"] }, light_prompt: { type: ["string", "null"] }, is_open: { type: "boolean" }, is_removal: { type: "boolean" }, changed_by: { type: "string" }, changed_at: { type: "string", format: "date-time" } }, $id: "StyleVersion" };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.prompt === void 0 && (missing0 = "prompt") || data.light_prompt === void 0 && (missing0 = "light_prompt") || data.is_open === void 0 && (missing0 = "is_open") || data.is_removal === void 0 && (missing0 = "is_removal") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate196.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate196.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.prompt !== void 0) {
          let data1 = data.prompt, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate196.errors = [{ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: schema87.properties.prompt.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.light_prompt !== void 0) {
            let data2 = data.light_prompt, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate196.errors = [{ instancePath: instancePath + "/light_prompt", schemaPath: "#/properties/light_prompt/type", keyword: "type", params: { type: schema87.properties.light_prompt.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.is_open !== void 0) {
              let _errs7 = errors;
              if (typeof data.is_open != "boolean")
                return validate196.errors = [{ instancePath: instancePath + "/is_open", schemaPath: "#/properties/is_open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_removal !== void 0) {
                let _errs9 = errors;
                if (typeof data.is_removal != "boolean")
                  return validate196.errors = [{ instancePath: instancePath + "/is_removal", schemaPath: "#/properties/is_removal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.changed_by !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.changed_by != "string")
                    return validate196.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.changed_at !== void 0) {
                    let _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13 && typeof data.changed_at != "string")
                      return validate196.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: { version: !0, prompt: !0, light_prompt: !0, is_open: !0, is_removal: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate196(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate195.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate195.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate195.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate195.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CacheCleared = validate198;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate199.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate199.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.cleared === void 0 && (missing0 = "cleared"))
        return validate198.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate198.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate198.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate198.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.cleared !== void 0) {
            let _errs5 = errors;
            validate199(data.cleared, { instancePath: instancePath + "/cleared", parentData: data, parentDataProperty: "cleared", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: { success: !0, message: !0, cleared: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AdminLogin = validate201;
var schema91 = { type: "object", required: ["id", "username", "name", "email", "is_super_admin", "is_active", "must_change_password", "last_login", "created_by", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, is_super_admin: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, created_by: { type: "string" }, time_created: { type: "string", format: "date-time" } }, $id: "Admin" };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.is_super_admin === void 0 && (missing0 = "is_super_admin") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.created_by === void 0 && (missing0 = "created_by") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate203.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate203.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate203.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_super_admin !== void 0) {
                let _errs8 = errors;
                if (typeof data.is_super_admin != "boolean")
                  return validate203.errors = [{ instancePath: instancePath + "/is_super_admin", schemaPath: "#/properties/is_super_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_active !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.is_active != "boolean")
                    return validate203.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.must_change_password !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.must_change_password != "boolean")
                      return validate203.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.last_login !== void 0) {
                      let data7 = data.last_login, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate203.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema91.properties.last_login.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_by !== void 0) {
                        let _errs16 = errors;
                        if (typeof data.created_by != "string")
                          return validate203.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.time_created !== void 0) {
                          let _errs18 = errors;
                          if (errors === _errs18 && errors === _errs18 && typeof data.time_created != "string")
                            return validate203.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, is_super_admin: !0, is_active: !0, must_change_password: !0, last_login: !0, created_by: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.admin === void 0 && (missing0 = "admin"))
        return validate201.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.admin !== void 0 && (validate203(data.admin, { instancePath: instancePath + "/admin", parentData: data, parentDataProperty: "admin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length));
    } else
      return validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { props: { admin: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Admin = validate203, AdminList = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate203(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate206.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate206.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate206.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate206.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ManagedUserList = validate208;
var schema94 = { type: "object", required: ["id", "tenant_id", "username", "name", "email", "is_masked", "user_type", "subscription_plan", "credits", "limits", "access_rtype", "level", "is_verified", "is_active", "must_change_password", "api_key_preview", "api_key_last_used_at", "last_login", "time_created"], properties: { id: { $ref: "Id" }, tenant_id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, is_masked: { type: "boolean" }, user_type: { $ref: "UserType" }, subscription_plan: { $ref: "SubscriptionPlan" }, credits: { $ref: "Credits" }, limits: { $ref: "Limits" }, access_rtype: { type: "array", items: { $ref: "StyleName" } }, level: { $ref: "Level" }, is_verified: { type: "boolean" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, api_key_preview: { type: "string" }, api_key_last_used_at: { type: ["string", "null"], format: "date-time" }, last_login: { type: ["string", "null"], format: "date-time" }, time_created: { type: "string", format: "date-time" } }, $id: "ManagedUser" };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.tenant_id === void 0 && (missing0 = "tenant_id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.is_masked === void 0 && (missing0 = "is_masked") || data.user_type === void 0 && (missing0 = "user_type") || data.subscription_plan === void 0 && (missing0 = "subscription_plan") || data.credits === void 0 && (missing0 = "credits") || data.limits === void 0 && (missing0 = "limits") || data.access_rtype === void 0 && (missing0 = "access_rtype") || data.level === void 0 && (missing0 = "level") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.api_key_preview === void 0 && (missing0 = "api_key_preview") || data.api_key_last_used_at === void 0 && (missing0 = "api_key_last_used_at") || data.last_login === void 0 && (missing0 = "last_login") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tenant_id !== void 0) {
          let _errs2 = errors;
          validate135(data.tenant_id, { instancePath: instancePath + "/tenant_id", parentData: data, parentDataProperty: "tenant_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.username !== void 0) {
            let _errs3 = errors;
            if (typeof data.username != "string")
              return validate209.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs5 = errors;
              if (typeof data.name != "string")
                return validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs7 = errors;
                if (typeof data.email != "string")
                  return validate209.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_masked !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.is_masked != "boolean")
                    return validate209.errors = [{ instancePath: instancePath + "/is_masked", schemaPath: "#/properties/is_masked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.user_type !== void 0) {
                    let _errs11 = errors;
                    validate142(data.user_type, { instancePath: instancePath + "/user_type", parentData: data, parentDataProperty: "user_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.subscription_plan !== void 0) {
                      let _errs12 = errors;
                      validate144(data.subscription_plan, { instancePath: instancePath + "/subscription_plan", parentData: data, parentDataProperty: "subscription_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.credits !== void 0) {
                        let _errs13 = errors;
                        validate89(data.credits, { instancePath: instancePath + "/credits", parentData: data, parentDataProperty: "credits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.limits !== void 0) {
                          let _errs14 = errors;
                          validate91(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
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
                                  validate148(data10[i0], { instancePath: instancePath + "/access_rtype/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
                                  var valid1 = _errs17 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate209.errors = [{ instancePath: instancePath + "/access_rtype", schemaPath: "#/properties/access_rtype/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs15 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.level !== void 0) {
                              let _errs18 = errors;
                              validate70(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.is_verified !== void 0) {
                                let _errs19 = errors;
                                if (typeof data.is_verified != "boolean")
                                  return validate209.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                var valid0 = _errs19 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.is_active !== void 0) {
                                  let _errs21 = errors;
                                  if (typeof data.is_active != "boolean")
                                    return validate209.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid0 = _errs21 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.must_change_password !== void 0) {
                                    let _errs23 = errors;
                                    if (typeof data.must_change_password != "boolean")
                                      return validate209.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid0 = _errs23 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.api_key_preview !== void 0) {
                                      let _errs25 = errors;
                                      if (typeof data.api_key_preview != "string")
                                        return validate209.errors = [{ instancePath: instancePath + "/api_key_preview", schemaPath: "#/properties/api_key_preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs25 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.api_key_last_used_at !== void 0) {
                                        let data17 = data.api_key_last_used_at, _errs27 = errors;
                                        if (typeof data17 != "string" && data17 !== null)
                                          return validate209.errors = [{ instancePath: instancePath + "/api_key_last_used_at", schemaPath: "#/properties/api_key_last_used_at/type", keyword: "type", params: { type: schema94.properties.api_key_last_used_at.type }, message: "must be string,null" }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.last_login !== void 0) {
                                          let data18 = data.last_login, _errs29 = errors;
                                          if (typeof data18 != "string" && data18 !== null)
                                            return validate209.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema94.properties.last_login.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.time_created !== void 0) {
                                            let _errs31 = errors;
                                            if (errors === _errs31 && errors === _errs31 && typeof data.time_created != "string")
                                              return validate209.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: { id: !0, tenant_id: !0, username: !0, name: !0, email: !0, is_masked: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, api_key_preview: !0, api_key_last_used_at: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate208.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate209(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate208.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate208.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate208.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate208.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ManagedUserDetail = validate219, schema95 = { type: "object", allOf: [{ $ref: "ManagedUser" }], required: ["about_me", "hobbies", "pending_email", "locked_until", "open_sessions"], properties: { about_me: { type: ["string", "null"] }, hobbies: { type: ["string", "null"] }, pending_email: { type: ["string", "null"] }, locked_until: { type: ["string", "null"], format: "date-time" }, open_sessions: { type: "integer", minimum: 0 } }, $id: "ManagedUserDetail" };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate209(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.about_me === void 0 && (missing0 = "about_me") || data.hobbies === void 0 && (missing0 = "hobbies") || data.pending_email === void 0 && (missing0 = "pending_email") || data.locked_until === void 0 && (missing0 = "locked_until") || data.open_sessions === void 0 && (missing0 = "open_sessions"))
        return validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.about_me !== void 0) {
        let data0 = data.about_me, _errs2 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate219.errors = [{ instancePath: instancePath + "/about_me", schemaPath: "#/properties/about_me/type", keyword: "type", params: { type: schema95.properties.about_me.type }, message: "must be string,null" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.hobbies !== void 0) {
          let data1 = data.hobbies, _errs4 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate219.errors = [{ instancePath: instancePath + "/hobbies", schemaPath: "#/properties/hobbies/type", keyword: "type", params: { type: schema95.properties.hobbies.type }, message: "must be string,null" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.pending_email !== void 0) {
            let data2 = data.pending_email, _errs6 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate219.errors = [{ instancePath: instancePath + "/pending_email", schemaPath: "#/properties/pending_email/type", keyword: "type", params: { type: schema95.properties.pending_email.type }, message: "must be string,null" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.locked_until !== void 0) {
              let data3 = data.locked_until, _errs8 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate219.errors = [{ instancePath: instancePath + "/locked_until", schemaPath: "#/properties/locked_until/type", keyword: "type", params: { type: schema95.properties.locked_until.type }, message: "must be string,null" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.open_sessions !== void 0) {
                let data4 = data.open_sessions, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate219.errors = [{ instancePath: instancePath + "/open_sessions", schemaPath: "#/properties/open_sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate219.errors = [{ instancePath: instancePath + "/open_sessions", schemaPath: "#/properties/open_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: { about_me: !0, hobbies: !0, pending_email: !0, locked_until: !0, open_sessions: !0, id: !0, tenant_id: !0, username: !0, name: !0, email: !0, is_masked: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, must_change_password: !0, api_key_preview: !0, api_key_last_used_at: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
var PasswordHelp = validate221, schema96 = { type: "object", required: ["success", "message", "temporary_password"], properties: { success: { type: "boolean", const: !0 }, message: { type: "string" }, temporary_password: { type: ["string", "null"] } }, $id: "PasswordHelp" };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.temporary_password === void 0 && (missing0 = "temporary_password"))
        return validate221.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate221.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate221.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate221.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.temporary_password !== void 0) {
            let data2 = data.temporary_password, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate221.errors = [{ instancePath: instancePath + "/temporary_password", schemaPath: "#/properties/temporary_password/type", keyword: "type", params: { type: schema96.properties.temporary_password.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate221.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { success: !0, message: !0, temporary_password: !0 }, dynamicProps: !1, dynamicItems: !1 };
var UsageReport = validate222;
var pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern6.test(data))
        return validate223.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' }], !1;
    } else
      return validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema99 = { type: "object", required: ["requests", "failures", "prompt_tokens", "completion_tokens", "credits_main", "conversations", "average_ms"], properties: { requests: { type: "integer", minimum: 0 }, failures: { type: "integer", minimum: 0 }, prompt_tokens: { type: "integer", minimum: 0 }, completion_tokens: { type: "integer", minimum: 0 }, credits_main: { type: "integer", minimum: 0 }, conversations: { type: "integer", minimum: 0 }, average_ms: { type: ["number", "null"], minimum: 0 } }, $id: "UsageFigures" };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests") || data.failures === void 0 && (missing0 = "failures") || data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.completion_tokens === void 0 && (missing0 = "completion_tokens") || data.credits_main === void 0 && (missing0 = "credits_main") || data.conversations === void 0 && (missing0 = "conversations") || data.average_ms === void 0 && (missing0 = "average_ms"))
        return validate226.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.requests !== void 0) {
        let data0 = data.requests, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate226.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate226.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.failures !== void 0) {
          let data1 = data.failures, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate226.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate226.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.prompt_tokens !== void 0) {
            let data2 = data.prompt_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate226.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate226.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.completion_tokens !== void 0) {
              let data3 = data.completion_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate226.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate226.errors = [{ instancePath: instancePath + "/completion_tokens", schemaPath: "#/properties/completion_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.credits_main !== void 0) {
                let data4 = data.credits_main, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate226.errors = [{ instancePath: instancePath + "/credits_main", schemaPath: "#/properties/credits_main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate226.errors = [{ instancePath: instancePath + "/credits_main", schemaPath: "#/properties/credits_main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.conversations !== void 0) {
                  let data5 = data.conversations, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate226.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate226.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.average_ms !== void 0) {
                    let data6 = data.average_ms, _errs13 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate226.errors = [{ instancePath: instancePath + "/average_ms", schemaPath: "#/properties/average_ms/type", keyword: "type", params: { type: schema99.properties.average_ms.type }, message: "must be number,null" }], !1;
                    if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate226.errors = [{ instancePath: instancePath + "/average_ms", schemaPath: "#/properties/average_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: { requests: !0, failures: !0, prompt_tokens: !0, completion_tokens: !0, credits_main: !0, conversations: !0, average_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema100 = { type: "object", allOf: [{ $ref: "UsageFigures" }], required: ["day", "route", "r_type", "level"], properties: { day: { $ref: "Day" }, route: { type: "string" }, r_type: { type: ["string", "null"] }, level: { type: ["string", "null"] } }, $id: "UsageRow" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate226(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.day === void 0 && (missing0 = "day") || data.route === void 0 && (missing0 = "route") || data.r_type === void 0 && (missing0 = "r_type") || data.level === void 0 && (missing0 = "level"))
        return validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.day !== void 0) {
        let _errs2 = errors;
        validate223(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.route !== void 0) {
          let _errs3 = errors;
          if (typeof data.route != "string")
            return validate228.errors = [{ instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.r_type !== void 0) {
            let data2 = data.r_type, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate228.errors = [{ instancePath: instancePath + "/r_type", schemaPath: "#/properties/r_type/type", keyword: "type", params: { type: schema100.properties.r_type.type }, message: "must be string,null" }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.level !== void 0) {
              let data3 = data.level, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate228.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: schema100.properties.level.type }, message: "must be string,null" }], !1;
              var valid1 = _errs7 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: { day: !0, route: !0, r_type: !0, level: !0, requests: !0, failures: !0, prompt_tokens: !0, completion_tokens: !0, credits_main: !0, conversations: !0, average_ms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.totals === void 0 && (missing0 = "totals") || data.data === void 0 && (missing0 = "data"))
        return validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.from !== void 0) {
        let _errs1 = errors;
        validate223(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.to !== void 0) {
          let _errs2 = errors;
          validate223(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.totals !== void 0) {
            let _errs3 = errors;
            validate226(data.totals, { instancePath: instancePath + "/totals", parentData: data, parentDataProperty: "totals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
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
                    validate228(data3[i0], { instancePath: instancePath + "/data/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate222.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: { from: !0, to: !0, totals: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var DeletedUserList = validate232;
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.deleted_by === void 0 && (missing0 = "deleted_by") || data.deleted_at === void 0 && (missing0 = "deleted_at") || data.archive === void 0 && (missing0 = "archive"))
        return validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.deleted_by !== void 0) {
          let _errs2 = errors;
          if (typeof data.deleted_by != "string")
            return validate233.errors = [{ instancePath: instancePath + "/deleted_by", schemaPath: "#/properties/deleted_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.deleted_at !== void 0) {
            let _errs4 = errors;
            if (errors === _errs4 && errors === _errs4 && typeof data.deleted_at != "string")
              return validate233.errors = [{ instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate233.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: { id: !0, deleted_by: !0, deleted_at: !0, archive: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate233(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate232.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate232.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate232.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate232.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Statistics = validate237;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.counted_at === void 0 && (missing0 = "counted_at") || data.users === void 0 && (missing0 = "users") || data.sessions === void 0 && (missing0 = "sessions") || data.conversations === void 0 && (missing0 = "conversations"))
        return validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.counted_at !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.counted_at != "string")
          return validate237.errors = [{ instancePath: instancePath + "/counted_at", schemaPath: "#/properties/counted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                return validate237.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.total !== void 0) {
                let data2 = data1.total, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate237.errors = [{ instancePath: instancePath + "/users/total", schemaPath: "#/properties/users/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
                  return validate237.errors = [{ instancePath: instancePath + "/users/total", schemaPath: "#/properties/users/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.active !== void 0) {
                  let data3 = data1.active, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate237.errors = [{ instancePath: instancePath + "/users/active", schemaPath: "#/properties/users/properties/active/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                    return validate237.errors = [{ instancePath: instancePath + "/users/active", schemaPath: "#/properties/users/properties/active/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.verified !== void 0) {
                    let data4 = data1.verified, _errs9 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate237.errors = [{ instancePath: instancePath + "/users/verified", schemaPath: "#/properties/users/properties/verified/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                      return validate237.errors = [{ instancePath: instancePath + "/users/verified", schemaPath: "#/properties/users/properties/verified/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.new_today !== void 0) {
                      let data5 = data1.new_today, _errs11 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate237.errors = [{ instancePath: instancePath + "/users/new_today", schemaPath: "#/properties/users/properties/new_today/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                        return validate237.errors = [{ instancePath: instancePath + "/users/new_today", schemaPath: "#/properties/users/properties/new_today/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.new_7_days !== void 0) {
                        let data6 = data1.new_7_days, _errs13 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate237.errors = [{ instancePath: instancePath + "/users/new_7_days", schemaPath: "#/properties/users/properties/new_7_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                          return validate237.errors = [{ instancePath: instancePath + "/users/new_7_days", schemaPath: "#/properties/users/properties/new_7_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.new_30_days !== void 0) {
                          let data7 = data1.new_30_days, _errs15 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate237.errors = [{ instancePath: instancePath + "/users/new_30_days", schemaPath: "#/properties/users/properties/new_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate237.errors = [{ instancePath: instancePath + "/users/new_30_days", schemaPath: "#/properties/users/properties/new_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.by_plan !== void 0) {
                            let _errs17 = errors;
                            validate199(data1.by_plan, { instancePath: instancePath + "/users/by_plan", parentData: data1, parentDataProperty: "by_plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data1.by_level !== void 0) {
                              let _errs18 = errors;
                              validate199(data1.by_level, { instancePath: instancePath + "/users/by_level", parentData: data1, parentDataProperty: "by_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
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
              return validate237.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                  return validate237.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data10.users !== void 0) {
                  let data11 = data10.users, _errs21 = errors;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                    return validate237.errors = [{ instancePath: instancePath + "/sessions/users", schemaPath: "#/properties/sessions/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs21 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                    return validate237.errors = [{ instancePath: instancePath + "/sessions/users", schemaPath: "#/properties/sessions/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs21 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data10.support !== void 0) {
                    let data12 = data10.support, _errs23 = errors;
                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                      return validate237.errors = [{ instancePath: instancePath + "/sessions/support", schemaPath: "#/properties/sessions/properties/support/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs23 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                      return validate237.errors = [{ instancePath: instancePath + "/sessions/support", schemaPath: "#/properties/sessions/properties/support/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid2 = _errs23 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data10.admins !== void 0) {
                      let data13 = data10.admins, _errs25 = errors;
                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                        return validate237.errors = [{ instancePath: instancePath + "/sessions/admins", schemaPath: "#/properties/sessions/properties/admins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs25 && typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)))
                        return validate237.errors = [{ instancePath: instancePath + "/sessions/admins", schemaPath: "#/properties/sessions/properties/admins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid2 = _errs25 === errors;
                    } else
                      var valid2 = !0;
                }
              } else
                return validate237.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return validate237.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                  if (data14.today !== void 0) {
                    let data15 = data14.today, _errs29 = errors;
                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                      return validate237.errors = [{ instancePath: instancePath + "/conversations/today", schemaPath: "#/properties/conversations/properties/today/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs29 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                      return validate237.errors = [{ instancePath: instancePath + "/conversations/today", schemaPath: "#/properties/conversations/properties/today/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var valid3 = _errs29 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data14.last_7_days !== void 0) {
                      let data16 = data14.last_7_days, _errs31 = errors;
                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                        return validate237.errors = [{ instancePath: instancePath + "/conversations/last_7_days", schemaPath: "#/properties/conversations/properties/last_7_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs31 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                        return validate237.errors = [{ instancePath: instancePath + "/conversations/last_7_days", schemaPath: "#/properties/conversations/properties/last_7_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid3 = _errs31 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data14.last_30_days !== void 0) {
                        let data17 = data14.last_30_days, _errs33 = errors;
                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                          return validate237.errors = [{ instancePath: instancePath + "/conversations/last_30_days", schemaPath: "#/properties/conversations/properties/last_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs33 && typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17)))
                          return validate237.errors = [{ instancePath: instancePath + "/conversations/last_30_days", schemaPath: "#/properties/conversations/properties/last_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid3 = _errs33 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data14.failures_30_days !== void 0) {
                          let data18 = data14.failures_30_days, _errs35 = errors;
                          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                            return validate237.errors = [{ instancePath: instancePath + "/conversations/failures_30_days", schemaPath: "#/properties/conversations/properties/failures_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs35 && typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18)))
                            return validate237.errors = [{ instancePath: instancePath + "/conversations/failures_30_days", schemaPath: "#/properties/conversations/properties/failures_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid3 = _errs35 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data14.tokens_30_days !== void 0) {
                            let data19 = data14.tokens_30_days, _errs37 = errors;
                            if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                              return validate237.errors = [{ instancePath: instancePath + "/conversations/tokens_30_days", schemaPath: "#/properties/conversations/properties/tokens_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs37 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                              return validate237.errors = [{ instancePath: instancePath + "/conversations/tokens_30_days", schemaPath: "#/properties/conversations/properties/tokens_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid3 = _errs37 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data14.credits_30_days !== void 0) {
                              let data20 = data14.credits_30_days, _errs39 = errors;
                              if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                return validate237.errors = [{ instancePath: instancePath + "/conversations/credits_30_days", schemaPath: "#/properties/conversations/properties/credits_30_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs39 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                                return validate237.errors = [{ instancePath: instancePath + "/conversations/credits_30_days", schemaPath: "#/properties/conversations/properties/credits_30_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid3 = _errs39 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate237.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs27 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: { counted_at: !0, users: !0, sessions: !0, conversations: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SecurityLogList = validate240;
var schema105 = { type: "object", required: ["seq", "event", "severity", "actor", "user_id", "address", "request_id", "details", "created_at"], properties: { seq: { type: "integer", minimum: 1 }, event: { type: "string" }, severity: { type: "string", enum: ["info", "warning", "critical"] }, actor: { type: "string" }, user_id: { type: ["string", "null"] }, address: { type: ["string", "null"] }, request_id: { type: ["string", "null"] }, details: { $ref: "OpenObject" }, created_at: { type: "string", format: "date-time" } }, $id: "SecurityLogEntry" };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.seq === void 0 && (missing0 = "seq") || data.event === void 0 && (missing0 = "event") || data.severity === void 0 && (missing0 = "severity") || data.actor === void 0 && (missing0 = "actor") || data.user_id === void 0 && (missing0 = "user_id") || data.address === void 0 && (missing0 = "address") || data.request_id === void 0 && (missing0 = "request_id") || data.details === void 0 && (missing0 = "details") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate241.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.seq !== void 0) {
        let data0 = data.seq, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate241.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate241.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (typeof data.event != "string")
            return validate241.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.severity !== void 0) {
            let data2 = data.severity, _errs5 = errors;
            if (typeof data2 != "string")
              return validate241.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "info" || data2 === "warning" || data2 === "critical"))
              return validate241.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema105.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.actor !== void 0) {
              let _errs7 = errors;
              if (typeof data.actor != "string")
                return validate241.errors = [{ instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.user_id !== void 0) {
                let data4 = data.user_id, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate241.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: schema105.properties.user_id.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.address !== void 0) {
                  let data5 = data.address, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate241.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema105.properties.address.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.request_id !== void 0) {
                    let data6 = data.request_id, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate241.errors = [{ instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema105.properties.request_id.type }, message: "must be string,null" }], !1;
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
                          return validate241.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: { seq: !0, event: !0, severity: !0, actor: !0, user_id: !0, address: !0, request_id: !0, details: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
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
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate240.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate240.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
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
validate240.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RangeList = validate244;
var schema107 = { type: "object", required: ["id", "range", "description", "expires_at", "created_at"], properties: { id: { $ref: "Id" }, range: { type: "string" }, description: { type: ["string", "null"] }, expires_at: { type: ["string", "null"], format: "date-time" }, created_at: { type: "string", format: "date-time" } }, $id: "ListedRange" };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.range === void 0 && (missing0 = "range") || data.description === void 0 && (missing0 = "description") || data.expires_at === void 0 && (missing0 = "expires_at") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate245.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.range !== void 0) {
          let _errs2 = errors;
          if (typeof data.range != "string")
            return validate245.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let data2 = data.description, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate245.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema107.properties.description.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.expires_at !== void 0) {
              let data3 = data.expires_at, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate245.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema107.properties.expires_at.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.created_at !== void 0) {
                let _errs8 = errors;
                if (errors === _errs8 && errors === _errs8 && typeof data.created_at != "string")
                  return validate245.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: { id: !0, range: !0, description: !0, expires_at: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate244.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate245(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate244.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate244.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate244.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate244.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ListedRange = validate245, BlockList = validate248;
var schema109 = { type: "object", required: ["id", "range", "source", "description", "expires_at", "created_at"], properties: { id: { type: "string" }, range: { type: "string" }, source: { type: "string", enum: ["operator", "failures"] }, description: { type: ["string", "null"] }, expires_at: { type: ["string", "null"], format: "date-time" }, created_at: { type: ["string", "null"], format: "date-time" } }, $id: "Block" };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.range === void 0 && (missing0 = "range") || data.source === void 0 && (missing0 = "source") || data.description === void 0 && (missing0 = "description") || data.expires_at === void 0 && (missing0 = "expires_at") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate249.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate249.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.range !== void 0) {
          let _errs3 = errors;
          if (typeof data.range != "string")
            return validate249.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.source !== void 0) {
            let data2 = data.source, _errs5 = errors;
            if (typeof data2 != "string")
              return validate249.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "operator" || data2 === "failures"))
              return validate249.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema109.properties.source.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let data3 = data.description, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate249.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema109.properties.description.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_at !== void 0) {
                let data4 = data.expires_at, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate249.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema109.properties.expires_at.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.created_at !== void 0) {
                  let data5 = data.created_at, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate249.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema109.properties.created_at.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate249.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { props: { id: !0, range: !0, source: !0, description: !0, expires_at: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate248.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate249(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate248.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate248.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate248.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate248.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ConfigList = validate251;
var schema111 = { type: "object", required: ["name", "value", "default", "origin", "is_locked", "description", "changed_by", "changed_at"], properties: { name: { type: "string" }, value: {}, default: {}, origin: { type: "string", enum: ["flag", "environment", "file", "database", "default"] }, is_locked: { type: "boolean" }, description: { type: "string" }, changed_by: { type: ["string", "null"] }, changed_at: { type: ["string", "null"], format: "date-time" } }, $id: "ConfigEntry" };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.default === void 0 && (missing0 = "default") || data.origin === void 0 && (missing0 = "origin") || data.is_locked === void 0 && (missing0 = "is_locked") || data.description === void 0 && (missing0 = "description") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate252.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate252.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "flag" || data1 === "environment" || data1 === "file" || data1 === "database" || data1 === "default"))
            return validate252.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema111.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.is_locked !== void 0) {
            let _errs5 = errors;
            if (typeof data.is_locked != "boolean")
              return validate252.errors = [{ instancePath: instancePath + "/is_locked", schemaPath: "#/properties/is_locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let _errs7 = errors;
              if (typeof data.description != "string")
                return validate252.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.changed_by !== void 0) {
                let data4 = data.changed_by, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate252.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: schema111.properties.changed_by.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.changed_at !== void 0) {
                  let data5 = data.changed_at, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate252.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: schema111.properties.changed_at.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: { name: !0, value: !0, default: !0, origin: !0, is_locked: !0, description: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate251.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate252(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate251.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ConfigHistory = validate254;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.changed_by === void 0 && (missing0 = "changed_by") || data.changed_at === void 0 && (missing0 = "changed_at"))
        return validate255.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate255.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.changed_by !== void 0) {
          let _errs3 = errors;
          if (typeof data.changed_by != "string")
            return validate255.errors = [{ instancePath: instancePath + "/changed_by", schemaPath: "#/properties/changed_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.changed_at !== void 0) {
            let _errs5 = errors;
            if (errors === _errs5 && errors === _errs5 && typeof data.changed_at != "string")
              return validate255.errors = [{ instancePath: instancePath + "/changed_at", schemaPath: "#/properties/changed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate255.errors = vErrors, errors === 0;
}
validate255.evaluated = { props: { name: !0, value: !0, changed_by: !0, changed_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate254.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate255(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate254.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate254.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate254.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate254.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var TenantList = validate257;
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.users === void 0 && (missing0 = "users") || data.created_at === void 0 && (missing0 = "created_at"))
        return validate258.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate258.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.users !== void 0) {
            let data2 = data.users, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate258.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate258.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.created_at !== void 0) {
              let _errs6 = errors;
              if (errors === _errs6 && errors === _errs6 && typeof data.created_at != "string")
                return validate258.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { props: { id: !0, name: !0, users: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate257.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate258(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate257.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate257.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate257.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate257.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Tenant = validate258, StaffList = validate261;
var schema117 = { type: "object", required: ["id", "username", "name", "email", "support_level", "is_active", "must_change_password", "last_login", "created_by", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, support_level: { $ref: "SupportLevel" }, is_active: { type: "boolean" }, must_change_password: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, created_by: { type: "string" }, time_created: { type: "string", format: "date-time" } }, $id: "Staff" }, schema118 = { type: "string", enum: ["new", "support", "advanced"], $id: "SupportLevel" };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "new" || data === "support" || data === "advanced" ? (validate264.errors = vErrors, errors === 0) : (validate264.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema118.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate264.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.support_level === void 0 && (missing0 = "support_level") || data.is_active === void 0 && (missing0 = "is_active") || data.must_change_password === void 0 && (missing0 = "must_change_password") || data.last_login === void 0 && (missing0 = "last_login") || data.created_by === void 0 && (missing0 = "created_by") || data.time_created === void 0 && (missing0 = "time_created"))
        return validate262.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        validate135(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs2 = errors;
          if (typeof data.username != "string")
            return validate262.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate262.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs6 = errors;
              if (typeof data.email != "string")
                return validate262.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.support_level !== void 0) {
                let _errs8 = errors;
                validate264(data.support_level, { instancePath: instancePath + "/support_level", parentData: data, parentDataProperty: "support_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_active !== void 0) {
                  let _errs9 = errors;
                  if (typeof data.is_active != "boolean")
                    return validate262.errors = [{ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.must_change_password !== void 0) {
                    let _errs11 = errors;
                    if (typeof data.must_change_password != "boolean")
                      return validate262.errors = [{ instancePath: instancePath + "/must_change_password", schemaPath: "#/properties/must_change_password/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.last_login !== void 0) {
                      let data7 = data.last_login, _errs13 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate262.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema117.properties.last_login.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_by !== void 0) {
                        let _errs15 = errors;
                        if (typeof data.created_by != "string")
                          return validate262.errors = [{ instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.time_created !== void 0) {
                          let _errs17 = errors;
                          if (errors === _errs17 && errors === _errs17 && typeof data.time_created != "string")
                            return validate262.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate262.errors = vErrors, errors === 0;
}
validate262.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, support_level: !0, is_active: !0, must_change_password: !0, last_login: !0, created_by: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.page === void 0 && (missing0 = "page") || data.page_size === void 0 && (missing0 = "page_size") || data.total === void 0 && (missing0 = "total"))
        return validate261.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate262(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate261.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.page !== void 0) {
          let data2 = data.page, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate261.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.page_size !== void 0) {
            let data3 = data.page_size, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate261.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.total !== void 0) {
              let data4 = data.total, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate261.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: { data: !0, page: !0, page_size: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Staff = validate262, StaffLogin = validate267;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.staff === void 0 && (missing0 = "staff"))
        return validate267.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.staff !== void 0 && (validate262(data.staff, { instancePath: instancePath + "/staff", parentData: data, parentDataProperty: "staff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length));
    } else
      return validate267.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { props: { staff: !0, success: !0, message: !0, session_token: !0, refresh_token: !0, expires_at: !0, refresh_expires_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SupportPermissions = validate270;
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.support_level === void 0 && (missing0 = "support_level") || data.may === void 0 && (missing0 = "may") || data.permissions === void 0 && (missing0 = "permissions"))
        return validate270.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.support_level !== void 0) {
        let _errs1 = errors;
        validate264(data.support_level, { instancePath: instancePath + "/support_level", parentData: data, parentDataProperty: "support_level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length);
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
                  return validate270.errors = [{ instancePath: instancePath + "/may/" + i0, schemaPath: "#/properties/may/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate270.errors = [{ instancePath: instancePath + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                        return validate270.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data4.permission !== void 0) {
                        let _errs10 = errors;
                        if (typeof data4.permission != "string")
                          return validate270.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/permission", schemaPath: "#/properties/permissions/items/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data4.description !== void 0) {
                          let _errs12 = errors;
                          if (typeof data4.description != "string")
                            return validate270.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/description", schemaPath: "#/properties/permissions/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  validate264(data7[i2], { instancePath: instancePath + "/permissions/" + i1 + "/levels/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length);
                                  var valid4 = _errs16 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate270.errors = [{ instancePath: instancePath + "/permissions/" + i1 + "/levels", schemaPath: "#/properties/permissions/items/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                      }
                    } else
                      return validate270.errors = [{ instancePath: instancePath + "/permissions/" + i1, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid2 = _errs8 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate270.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate270.errors = vErrors, errors === 0;
}
validate270.evaluated = { props: { support_level: !0, may: !0, permissions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getPrometheusMetrics200textplain = validate273;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate273.errors = vErrors, errors === 0);
}
validate273.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Metrics = validate274, schema122 = { type: "object", required: ["since", "requests", "latency_ms", "overhead_ms", "upstream", "cache", "credits", "process", "event_loop_delay_ms", "disk"], properties: { since: { type: "string", format: "date-time" }, requests: { type: "array", items: { type: "object", required: ["operation", "count", "errors", "latency_ms"], properties: { operation: { type: "string" }, count: { type: "integer", minimum: 0 }, errors: { $ref: "CountBy" }, latency_ms: { $ref: "Latency" } } } }, latency_ms: { $ref: "Latency" }, overhead_ms: { $ref: "Latency" }, upstream: { type: "object", required: ["calls", "retries", "failures", "latency_ms"], properties: { calls: { type: "integer", minimum: 0 }, retries: { type: "integer", minimum: 0 }, failures: { $ref: "CountBy" }, latency_ms: { $ref: "Latency" } } }, cache: { type: "object", required: ["hits", "misses", "bypasses"], properties: { hits: { type: "integer", minimum: 0 }, misses: { type: "integer", minimum: 0 }, bypasses: { type: "integer", minimum: 0 } } }, credits: { type: "object", required: ["main", "conversation_limit", "refunds"], properties: { main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 }, refunds: { type: "integer", minimum: 0 } } }, process: { type: "object", required: ["uptime_seconds", "cpu_seconds", "memory_bytes", "heap_used_bytes"], properties: { uptime_seconds: { type: "number", minimum: 0 }, cpu_seconds: { type: "number", minimum: 0 }, memory_bytes: { type: "integer", minimum: 0 }, heap_used_bytes: { type: "integer", minimum: 0 } } }, event_loop_delay_ms: { $ref: "Latency" }, disk: { type: "object", required: ["database_bytes", "wal_bytes", "free_bytes"], properties: { database_bytes: { type: "integer", minimum: 0 }, wal_bytes: { type: "integer", minimum: 0 }, free_bytes: { type: ["integer", "null"], minimum: 0 } } } }, $id: "Metrics" }, schema123 = { type: "object", required: ["count", "p50", "p95", "p99"], properties: { count: { type: "integer", minimum: 0 }, p50: { type: ["number", "null"] }, p95: { type: ["number", "null"] }, p99: { type: ["number", "null"] } }, $id: "Latency" };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count") || data.p50 === void 0 && (missing0 = "p50") || data.p95 === void 0 && (missing0 = "p95") || data.p99 === void 0 && (missing0 = "p99"))
        return validate276.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.count !== void 0) {
        let data0 = data.count, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate276.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate276.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.p50 !== void 0) {
          let data1 = data.p50, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null)
            return validate276.errors = [{ instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/type", keyword: "type", params: { type: schema123.properties.p50.type }, message: "must be number,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.p95 !== void 0) {
            let data2 = data.p95, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null)
              return validate276.errors = [{ instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: schema123.properties.p95.type }, message: "must be number,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.p99 !== void 0) {
              let data3 = data.p99, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null)
                return validate276.errors = [{ instancePath: instancePath + "/p99", schemaPath: "#/properties/p99/type", keyword: "type", params: { type: schema123.properties.p99.type }, message: "must be number,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = { props: { count: !0, p50: !0, p95: !0, p99: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.since === void 0 && (missing0 = "since") || data.requests === void 0 && (missing0 = "requests") || data.latency_ms === void 0 && (missing0 = "latency_ms") || data.overhead_ms === void 0 && (missing0 = "overhead_ms") || data.upstream === void 0 && (missing0 = "upstream") || data.cache === void 0 && (missing0 = "cache") || data.credits === void 0 && (missing0 = "credits") || data.process === void 0 && (missing0 = "process") || data.event_loop_delay_ms === void 0 && (missing0 = "event_loop_delay_ms") || data.disk === void 0 && (missing0 = "disk"))
        return validate274.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.since !== void 0) {
        let _errs1 = errors;
        if (errors === _errs1 && errors === _errs1 && typeof data.since != "string")
          return validate274.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate274.errors = [{ instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.operation !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.operation != "string")
                        return validate274.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/operation", schemaPath: "#/properties/requests/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.count !== void 0) {
                        let data4 = data2.count, _errs9 = errors;
                        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                          return validate274.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/count", schemaPath: "#/properties/requests/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                          return validate274.errors = [{ instancePath: instancePath + "/requests/" + i0 + "/count", schemaPath: "#/properties/requests/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.errors !== void 0) {
                          let _errs11 = errors;
                          validate199(data2.errors, { instancePath: instancePath + "/requests/" + i0 + "/errors", parentData: data2, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.latency_ms !== void 0) {
                            let _errs12 = errors;
                            validate276(data2.latency_ms, { instancePath: instancePath + "/requests/" + i0 + "/latency_ms", parentData: data2, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
                            var valid2 = _errs12 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate274.errors = [{ instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate274.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latency_ms !== void 0) {
            let _errs13 = errors;
            validate276(data.latency_ms, { instancePath: instancePath + "/latency_ms", parentData: data, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
            var valid0 = _errs13 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.overhead_ms !== void 0) {
              let _errs14 = errors;
              validate276(data.overhead_ms, { instancePath: instancePath + "/overhead_ms", parentData: data, parentDataProperty: "overhead_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
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
                      return validate274.errors = [{ instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    if (data9.calls !== void 0) {
                      let data10 = data9.calls, _errs17 = errors;
                      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                        return validate274.errors = [{ instancePath: instancePath + "/upstream/calls", schemaPath: "#/properties/upstream/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs17 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                        return validate274.errors = [{ instancePath: instancePath + "/upstream/calls", schemaPath: "#/properties/upstream/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid3 = _errs17 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data9.retries !== void 0) {
                        let data11 = data9.retries, _errs19 = errors;
                        if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                          return validate274.errors = [{ instancePath: instancePath + "/upstream/retries", schemaPath: "#/properties/upstream/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs19 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                          return validate274.errors = [{ instancePath: instancePath + "/upstream/retries", schemaPath: "#/properties/upstream/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid3 = _errs19 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data9.failures !== void 0) {
                          let _errs21 = errors;
                          validate199(data9.failures, { instancePath: instancePath + "/upstream/failures", parentData: data9, parentDataProperty: "failures", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
                          var valid3 = _errs21 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data9.latency_ms !== void 0) {
                            let _errs22 = errors;
                            validate276(data9.latency_ms, { instancePath: instancePath + "/upstream/latency_ms", parentData: data9, parentDataProperty: "latency_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
                            var valid3 = _errs22 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  } else
                    return validate274.errors = [{ instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        return validate274.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                      if (data14.hits !== void 0) {
                        let data15 = data14.hits, _errs25 = errors;
                        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                          return validate274.errors = [{ instancePath: instancePath + "/cache/hits", schemaPath: "#/properties/cache/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs25 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                          return validate274.errors = [{ instancePath: instancePath + "/cache/hits", schemaPath: "#/properties/cache/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        var valid4 = _errs25 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4) {
                        if (data14.misses !== void 0) {
                          let data16 = data14.misses, _errs27 = errors;
                          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                            return validate274.errors = [{ instancePath: instancePath + "/cache/misses", schemaPath: "#/properties/cache/properties/misses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs27 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                            return validate274.errors = [{ instancePath: instancePath + "/cache/misses", schemaPath: "#/properties/cache/properties/misses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid4 = _errs27 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4)
                          if (data14.bypasses !== void 0) {
                            let data17 = data14.bypasses, _errs29 = errors;
                            if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                              return validate274.errors = [{ instancePath: instancePath + "/cache/bypasses", schemaPath: "#/properties/cache/properties/bypasses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs29 && typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17)))
                              return validate274.errors = [{ instancePath: instancePath + "/cache/bypasses", schemaPath: "#/properties/cache/properties/bypasses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid4 = _errs29 === errors;
                          } else
                            var valid4 = !0;
                      }
                    } else
                      return validate274.errors = [{ instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                          return validate274.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                        if (data18.main !== void 0) {
                          let data19 = data18.main, _errs33 = errors;
                          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                            return validate274.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs33 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                            return validate274.errors = [{ instancePath: instancePath + "/credits/main", schemaPath: "#/properties/credits/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid5 = _errs33 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          if (data18.conversation_limit !== void 0) {
                            let data20 = data18.conversation_limit, _errs35 = errors;
                            if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                              return validate274.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs35 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                              return validate274.errors = [{ instancePath: instancePath + "/credits/conversation_limit", schemaPath: "#/properties/credits/properties/conversation_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid5 = _errs35 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5)
                            if (data18.refunds !== void 0) {
                              let data21 = data18.refunds, _errs37 = errors;
                              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                return validate274.errors = [{ instancePath: instancePath + "/credits/refunds", schemaPath: "#/properties/credits/properties/refunds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs37 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                return validate274.errors = [{ instancePath: instancePath + "/credits/refunds", schemaPath: "#/properties/credits/properties/refunds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid5 = _errs37 === errors;
                            } else
                              var valid5 = !0;
                        }
                      } else
                        return validate274.errors = [{ instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                            return validate274.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                          if (data22.uptime_seconds !== void 0) {
                            let data23 = data22.uptime_seconds, _errs41 = errors;
                            if (errors === _errs41)
                              if (typeof data23 == "number" && isFinite(data23)) {
                                if (data23 < 0 || isNaN(data23))
                                  return validate274.errors = [{ instancePath: instancePath + "/process/uptime_seconds", schemaPath: "#/properties/process/properties/uptime_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              } else
                                return validate274.errors = [{ instancePath: instancePath + "/process/uptime_seconds", schemaPath: "#/properties/process/properties/uptime_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                            var valid6 = _errs41 === errors;
                          } else
                            var valid6 = !0;
                          if (valid6) {
                            if (data22.cpu_seconds !== void 0) {
                              let data24 = data22.cpu_seconds, _errs43 = errors;
                              if (errors === _errs43)
                                if (typeof data24 == "number" && isFinite(data24)) {
                                  if (data24 < 0 || isNaN(data24))
                                    return validate274.errors = [{ instancePath: instancePath + "/process/cpu_seconds", schemaPath: "#/properties/process/properties/cpu_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate274.errors = [{ instancePath: instancePath + "/process/cpu_seconds", schemaPath: "#/properties/process/properties/cpu_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid6 = _errs43 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6) {
                              if (data22.memory_bytes !== void 0) {
                                let data25 = data22.memory_bytes, _errs45 = errors;
                                if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)))
                                  return validate274.errors = [{ instancePath: instancePath + "/process/memory_bytes", schemaPath: "#/properties/process/properties/memory_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs45 && typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25)))
                                  return validate274.errors = [{ instancePath: instancePath + "/process/memory_bytes", schemaPath: "#/properties/process/properties/memory_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid6 = _errs45 === errors;
                              } else
                                var valid6 = !0;
                              if (valid6)
                                if (data22.heap_used_bytes !== void 0) {
                                  let data26 = data22.heap_used_bytes, _errs47 = errors;
                                  if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                                    return validate274.errors = [{ instancePath: instancePath + "/process/heap_used_bytes", schemaPath: "#/properties/process/properties/heap_used_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs47 && typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26)))
                                    return validate274.errors = [{ instancePath: instancePath + "/process/heap_used_bytes", schemaPath: "#/properties/process/properties/heap_used_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid6 = _errs47 === errors;
                                } else
                                  var valid6 = !0;
                            }
                          }
                        } else
                          return validate274.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs39 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.event_loop_delay_ms !== void 0) {
                        let _errs49 = errors;
                        validate276(data.event_loop_delay_ms, { instancePath: instancePath + "/event_loop_delay_ms", parentData: data, parentDataProperty: "event_loop_delay_ms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
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
                                return validate274.errors = [{ instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                              if (data28.database_bytes !== void 0) {
                                let data29 = data28.database_bytes, _errs52 = errors;
                                if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)))
                                  return validate274.errors = [{ instancePath: instancePath + "/disk/database_bytes", schemaPath: "#/properties/disk/properties/database_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs52 && typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29)))
                                  return validate274.errors = [{ instancePath: instancePath + "/disk/database_bytes", schemaPath: "#/properties/disk/properties/database_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid7 = _errs52 === errors;
                              } else
                                var valid7 = !0;
                              if (valid7) {
                                if (data28.wal_bytes !== void 0) {
                                  let data30 = data28.wal_bytes, _errs54 = errors;
                                  if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                                    return validate274.errors = [{ instancePath: instancePath + "/disk/wal_bytes", schemaPath: "#/properties/disk/properties/wal_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs54 && typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30)))
                                    return validate274.errors = [{ instancePath: instancePath + "/disk/wal_bytes", schemaPath: "#/properties/disk/properties/wal_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var valid7 = _errs54 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7)
                                  if (data28.free_bytes !== void 0) {
                                    let data31 = data28.free_bytes, _errs56 = errors;
                                    if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null)
                                      return validate274.errors = [{ instancePath: instancePath + "/disk/free_bytes", schemaPath: "#/properties/disk/properties/free_bytes/type", keyword: "type", params: { type: schema122.properties.disk.properties.free_bytes.type }, message: "must be integer,null" }], !1;
                                    if (errors === _errs56 && typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31)))
                                      return validate274.errors = [{ instancePath: instancePath + "/disk/free_bytes", schemaPath: "#/properties/disk/properties/free_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var valid7 = _errs56 === errors;
                                  } else
                                    var valid7 = !0;
                              }
                            } else
                              return validate274.errors = [{ instancePath: instancePath + "/disk", schemaPath: "#/properties/disk/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { props: { since: !0, requests: !0, latency_ms: !0, overhead_ms: !0, upstream: !0, cache: !0, credits: !0, process: !0, event_loop_delay_ms: !0, disk: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Flushed = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.usage_rows === void 0 && (missing0 = "usage_rows") || data.letters_waiting === void 0 && (missing0 = "letters_waiting"))
        return validate283.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.success !== void 0) {
        let data0 = data.success, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate283.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        if (data0 !== !0)
          return validate283.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate283.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.usage_rows !== void 0) {
            let data2 = data.usage_rows, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate283.errors = [{ instancePath: instancePath + "/usage_rows", schemaPath: "#/properties/usage_rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate283.errors = [{ instancePath: instancePath + "/usage_rows", schemaPath: "#/properties/usage_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.letters_waiting !== void 0) {
              let data3 = data.letters_waiting, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate283.errors = [{ instancePath: instancePath + "/letters_waiting", schemaPath: "#/properties/letters_waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate283.errors = [{ instancePath: instancePath + "/letters_waiting", schemaPath: "#/properties/letters_waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate283.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate283.errors = vErrors, errors === 0;
}
validate283.evaluated = { props: { success: !0, message: !0, usage_rows: !0, letters_waiting: !0 }, dynamicProps: !1, dynamicItems: !1 };
var QueueStatus = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message_log === void 0 && (missing0 = "message_log") || data.usage === void 0 && (missing0 = "usage") || data.mail === void 0 && (missing0 = "mail") || data.requests === void 0 && (missing0 = "requests"))
        return validate284.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.message_log !== void 0) {
        let data0 = data.message_log, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.waiting === void 0 && (missing1 = "waiting") || data0.limit === void 0 && (missing1 = "limit") || data0.open_charges === void 0 && (missing1 = "open_charges"))
              return validate284.errors = [{ instancePath: instancePath + "/message_log", schemaPath: "#/properties/message_log/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.waiting !== void 0) {
              let data1 = data0.waiting, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate284.errors = [{ instancePath: instancePath + "/message_log/waiting", schemaPath: "#/properties/message_log/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
                return validate284.errors = [{ instancePath: instancePath + "/message_log/waiting", schemaPath: "#/properties/message_log/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.limit !== void 0) {
                let data2 = data0.limit, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate284.errors = [{ instancePath: instancePath + "/message_log/limit", schemaPath: "#/properties/message_log/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate284.errors = [{ instancePath: instancePath + "/message_log/limit", schemaPath: "#/properties/message_log/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.open_charges !== void 0) {
                  let data3 = data0.open_charges, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate284.errors = [{ instancePath: instancePath + "/message_log/open_charges", schemaPath: "#/properties/message_log/properties/open_charges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                    return validate284.errors = [{ instancePath: instancePath + "/message_log/open_charges", schemaPath: "#/properties/message_log/properties/open_charges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate284.errors = [{ instancePath: instancePath + "/message_log", schemaPath: "#/properties/message_log/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                return validate284.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data4.waiting !== void 0) {
                let data5 = data4.waiting, _errs11 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate284.errors = [{ instancePath: instancePath + "/usage/waiting", schemaPath: "#/properties/usage/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                  return validate284.errors = [{ instancePath: instancePath + "/usage/waiting", schemaPath: "#/properties/usage/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              }
            } else
              return validate284.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                  return validate284.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data6.waiting !== void 0) {
                  let data7 = data6.waiting, _errs15 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                    return validate284.errors = [{ instancePath: instancePath + "/mail/waiting", schemaPath: "#/properties/mail/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                    return validate284.errors = [{ instancePath: instancePath + "/mail/waiting", schemaPath: "#/properties/mail/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid3 = _errs15 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data6.is_working !== void 0) {
                    let _errs17 = errors;
                    if (typeof data6.is_working != "boolean")
                      return validate284.errors = [{ instancePath: instancePath + "/mail/is_working", schemaPath: "#/properties/mail/properties/is_working/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid3 = _errs17 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate284.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                          return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/additionalProperties/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                        if (data10.active !== void 0) {
                          let data11 = data10.active, _errs24 = errors;
                          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                            return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/properties/requests/additionalProperties/properties/active/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs24 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                            return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/properties/requests/additionalProperties/properties/active/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid5 = _errs24 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          if (data10.waiting !== void 0) {
                            let data12 = data10.waiting, _errs26 = errors;
                            if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                              return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/waiting", schemaPath: "#/properties/requests/additionalProperties/properties/waiting/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs26 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                              return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/waiting", schemaPath: "#/properties/requests/additionalProperties/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var valid5 = _errs26 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5)
                            if (data10.limit !== void 0) {
                              let data13 = data10.limit, _errs28 = errors;
                              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/requests/additionalProperties/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs28 && typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13)))
                                return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/requests/additionalProperties/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid5 = _errs28 === errors;
                            } else
                              var valid5 = !0;
                        }
                      } else
                        return validate284.errors = [{ instancePath: instancePath + "/requests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid4 = _errs22 === errors;
                    if (!valid4)
                      break;
                  }
                else
                  return validate284.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs19 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: { message_log: !0, usage: !0, mail: !0, requests: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getDocs200texthtml = validate285;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate285.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate285.errors = vErrors, errors === 0);
}
validate285.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getDocsFile200 = validate286;
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate286.errors = vErrors, errors === 0);
}
validate286.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getRedoc200texthtml = validate287;
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate287.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate287.errors = vErrors, errors === 0);
}
validate287.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var getRedocFile200 = validate288;
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate288.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate288.errors = vErrors, errors === 0);
}
validate288.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var responseValidators = {
  createCompletion: { 200: { "application/json": Completion, "text/event-stream": CompletionChunk }, default: { "application/json": Error2 } },
  previewCompletion: { 200: { "application/json": Preview }, default: { "application/json": Error2 } },
  createChatCompletion: { 200: { "application/json": Completion, "text/event-stream": CompletionChunk }, default: { "application/json": OpenAIError } },
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
  BlockList,
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
  QueueStatus,
  RangeList,
  Readiness,
  Registration,
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
  getContractAsJson200applicationjson,
  getContractAsYaml200applicationyaml,
  getDocs200texthtml,
  getDocsFile200,
  getPrometheusMetrics200textplain,
  getRedoc200texthtml,
  getRedocFile200,
  responseValidators
};
