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
var schema26 = { type: "object", required: ["r_type", "variant", "prompt_version", "level", "model", "adjusted", "research", "added_tokens", "cache", "usage_source", "credits", "timings_ms"], properties: { r_type: { $ref: "StyleChoice" }, variant: { $ref: "Variant" }, prompt_version: { type: ["integer", "null"] }, level: { oneOf: [{ $ref: "Level" }, { type: "null" }] }, model: { type: "string" }, adjusted: { type: "array", items: { type: "string" } }, research: { type: "null" }, added_tokens: { type: "integer", minimum: 0 }, cache: { type: "string", enum: ["bypass"] }, usage_source: { $ref: "UsageSource" }, credits: { type: "object", required: ["spent", "main", "conversation_limit"], properties: { spent: { type: "integer", minimum: 0 }, main: { type: "integer", minimum: 0 }, conversation_limit: { type: "integer", minimum: 0 } } }, timings_ms: { type: "object", required: ["total", "research", "upstream", "overhead"], properties: { total: { type: "number", minimum: 0 }, research: { type: "number", minimum: 0 }, upstream: { type: "number", minimum: 0 }, overhead: { type: "number", minimum: 0 } } } }, $id: "Receipt" }, schema27 = { type: "string", enum: ["bpe", "bcot", "hcot", "react", "tot", "none"], $id: "StyleChoice" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "bpe" || data === "bcot" || data === "hcot" || data === "react" || data === "tot" || data === "none" ? (validate66.errors = vErrors, errors === 0) : (validate66.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" }], !1);
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
var schema35 = { type: "string", enum: ["ACCOUNT_DISABLED", "ACCOUNT_LOCKED", "ADDRESS_BLOCKED", "ADDRESS_NOT_ALLOWED", "CONFLICT", "CREDENTIALS_CONFLICT", "CREDITS_EXHAUSTED", "EMAIL_NOT_VERIFIED", "FORBIDDEN", "IDEMPOTENCY_KEY_REUSED", "INTERNAL_ERROR", "INVALID_CODE", "INVALID_CREDENTIALS", "INVALID_REQUEST", "LEVEL_NOT_ALLOWED", "MALFORMED_REQUEST", "METHOD_NOT_ALLOWED", "MISDIRECTED_REQUEST", "MODEL_NOT_ALLOWED", "NOT_FOUND", "PAYLOAD_TOO_LARGE", "RATE_LIMITED", "REGISTRATION_CLOSED", "REQUEST_IN_PROGRESS", "SERVER_BUSY", "STORAGE_UNAVAILABLE", "STYLE_NOT_ALLOWED", "UNAUTHENTICATED", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_BUSY", "UPSTREAM_INVALID", "UPSTREAM_REJECTED", "UPSTREAM_TIMEOUT", "UPSTREAM_UNREACHABLE"], $id: "ErrorCode" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "ACCOUNT_DISABLED" || data === "ACCOUNT_LOCKED" || data === "ADDRESS_BLOCKED" || data === "ADDRESS_NOT_ALLOWED" || data === "CONFLICT" || data === "CREDENTIALS_CONFLICT" || data === "CREDITS_EXHAUSTED" || data === "EMAIL_NOT_VERIFIED" || data === "FORBIDDEN" || data === "IDEMPOTENCY_KEY_REUSED" || data === "INTERNAL_ERROR" || data === "INVALID_CODE" || data === "INVALID_CREDENTIALS" || data === "INVALID_REQUEST" || data === "LEVEL_NOT_ALLOWED" || data === "MALFORMED_REQUEST" || data === "METHOD_NOT_ALLOWED" || data === "MISDIRECTED_REQUEST" || data === "MODEL_NOT_ALLOWED" || data === "NOT_FOUND" || data === "PAYLOAD_TOO_LARGE" || data === "RATE_LIMITED" || data === "REGISTRATION_CLOSED" || data === "REQUEST_IN_PROGRESS" || data === "SERVER_BUSY" || data === "STORAGE_UNAVAILABLE" || data === "STYLE_NOT_ALLOWED" || data === "UNAUTHENTICATED" || data === "UNSUPPORTED_MEDIA_TYPE" || data === "UPSTREAM_BUSY" || data === "UPSTREAM_INVALID" || data === "UPSTREAM_REJECTED" || data === "UPSTREAM_TIMEOUT" || data === "UPSTREAM_UNREACHABLE" ? (validate85.errors = vErrors, errors === 0) : (validate85.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }], !1);
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
var pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
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
var schema60 = { type: "object", required: ["id", "username", "name", "email", "about_me", "hobbies", "user_type", "subscription_plan", "credits", "limits", "access_rtype", "level", "is_verified", "is_active", "last_login", "time_created"], properties: { id: { $ref: "Id" }, username: { type: "string" }, name: { type: "string" }, email: { type: "string" }, about_me: { type: ["string", "null"] }, hobbies: { type: ["string", "null"] }, user_type: { $ref: "UserType" }, subscription_plan: { $ref: "SubscriptionPlan" }, credits: { $ref: "Credits" }, limits: { $ref: "Limits" }, access_rtype: { type: "array", items: { $ref: "StyleName" } }, level: { $ref: "Level" }, is_verified: { type: "boolean" }, is_active: { type: "boolean" }, last_login: { type: ["string", "null"], format: "date-time" }, time_created: { type: "string", format: "date-time" } }, $id: "Profile" }, schema61 = { type: "string", enum: ["Personal", "Business"], default: "Personal", $id: "UserType" };
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
var schema63 = { type: "string", enum: ["bpe", "bcot", "hcot", "react", "tot"], $id: "StyleName" };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "bpe" || data === "bcot" || data === "hcot" || data === "react" || data === "tot" ? (validate148.errors = vErrors, errors === 0) : (validate148.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate148.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.username === void 0 && (missing0 = "username") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.about_me === void 0 && (missing0 = "about_me") || data.hobbies === void 0 && (missing0 = "hobbies") || data.user_type === void 0 && (missing0 = "user_type") || data.subscription_plan === void 0 && (missing0 = "subscription_plan") || data.credits === void 0 && (missing0 = "credits") || data.limits === void 0 && (missing0 = "limits") || data.access_rtype === void 0 && (missing0 = "access_rtype") || data.level === void 0 && (missing0 = "level") || data.is_verified === void 0 && (missing0 = "is_verified") || data.is_active === void 0 && (missing0 = "is_active") || data.last_login === void 0 && (missing0 = "last_login") || data.time_created === void 0 && (missing0 = "time_created"))
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
                                  if (data.last_login !== void 0) {
                                    let data15 = data.last_login, _errs24 = errors;
                                    if (typeof data15 != "string" && data15 !== null)
                                      return validate140.errors = [{ instancePath: instancePath + "/last_login", schemaPath: "#/properties/last_login/type", keyword: "type", params: { type: schema60.properties.last_login.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.time_created !== void 0) {
                                      let _errs26 = errors;
                                      if (errors === _errs26 && errors === _errs26 && typeof data.time_created != "string")
                                        return validate140.errors = [{ instancePath: instancePath + "/time_created", schemaPath: "#/properties/time_created/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid0 = _errs26 === errors;
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
    } else
      return validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { id: !0, username: !0, name: !0, email: !0, about_me: !0, hobbies: !0, user_type: !0, subscription_plan: !0, credits: !0, limits: !0, access_rtype: !0, level: !0, is_verified: !0, is_active: !0, last_login: !0, time_created: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
  getContractAsYaml: { 200: { "application/yaml": getContractAsYaml200applicationyaml }, default: { "application/json": Error2 } }
};
export {
  AccountExport,
  ApiKeyInfo,
  Completion,
  CompletionChunk,
  Done,
  EmailChanged,
  EmailStatus,
  Error2 as Error,
  Health,
  Login,
  MessageDetail,
  MessageList,
  ModelList,
  NewApiKey,
  OpenAIError,
  Preview,
  Profile,
  Readiness,
  Registration,
  SessionList,
  SessionTokens,
  getContractAsJson200applicationjson,
  getContractAsYaml200applicationyaml,
  responseValidators
};
