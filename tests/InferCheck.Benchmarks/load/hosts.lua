-- One small badge under a host of its own each time; every second one is 15 kB long.
local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads * 100000000)
end

local long, short = string.rep("a", 15000), string.rep("a", 60)
function request()
  number = number + 1
  return wrk.format("GET", "/badge/openai.svg", { Host = (number % 2 == 0 and long or short) .. "." .. number .. ".example" })
end
