using InferCheck.Site.Commands;

return await CommandLine.RunAsync(args);
