-- Random questions to the index, nearly all of them never asked before. Topics and values are those of content/vocabulary/topics.yaml, in its order.
local topics = {
  ["data-residency"] = {"eu-only", "eu-option", "adequate-country", "not-guaranteed", "outside-eu"},
  ["dpa"] = {"published", "on-request", "none"},
  ["eu-inference"] = {"always", "option", "preferred", "no"},
  ["personal-data"] = {"allowed", "restricted", "forbidden"},
  ["retention"] = {"none", "limited", "unspecified", "indefinite"},
  ["subprocessors"] = {"published", "partial", "behind-login", "none"},
  ["third-parties"] = {"none", "named", "unnamed"},
  ["training"] = {"never", "opt-in", "opt-out", "by-default"},
  ["transfer-mechanism"] = {"not-needed", "adequacy", "sccs", "dpf", "other", "none"},
  ["zero-retention"] = {"default", "self-service", "on-request", "no"},
}
local names = {}
for name in pairs(topics) do names[#names + 1] = name end
table.sort(names)

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("seed", threads * 7919 + os.time())
end

function init() math.randomseed(seed) end

function request()
  local parts = {}
  for _, name in ipairs(names) do
    if math.random(3) == 1 then
      local values = {}
      for _, value in ipairs(topics[name]) do
        if math.random(2) == 1 then values[#values + 1] = value end
      end
      if #values > 0 then parts[#parts + 1] = name .. "=" .. table.concat(values, ",") end
    end
  end
  return wrk.format("GET", "/?" .. table.concat(parts, "&"))
end
