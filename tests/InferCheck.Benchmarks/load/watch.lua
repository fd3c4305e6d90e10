-- As much work as one address can ask for; each request differs from all others. The first argument after -- says with what: names, calendars or files.
local slugs, topics, kind = {}, {}, "names"

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("seed", threads * 7919 + os.time())
end

function init(arguments)
  math.randomseed(seed)
  kind = arguments[1]
  for slug in arguments[2]:gmatch("[^,]+") do slugs[#slugs + 1] = slug end
  for topic in arguments[3]:gmatch("[^,]+") do topics[#topics + 1] = topic end
  wrk.headers["X-Forwarded-For"] = "203.0.113.5"
  wrk.headers["Accept-Encoding"] = "br"
end

local function some(of, many)
  local chosen = {}
  for _, name in ipairs(of) do
    if math.random(many) > 1 then chosen[#chosen + 1] = name end
  end
  return table.concat(chosen, "+")
end

function request()
  if kind == "files" then return wrk.format("GET", "/data/all.json?" .. math.random(1e9)) end
  if kind == "calendars" then return wrk.format("GET", "/watch/" .. some(slugs, 20) .. "/" .. some(topics, 20) .. ".ics") end
  local names = {}
  for number = 1, 1940 do names[number] = string.format("%03x", math.random(4095)) end
  return wrk.format("GET", "/watch/" .. table.concat(names, "+") .. "/all.atom")
end
