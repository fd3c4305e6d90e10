using System.CommandLine;
using InferCheck.Site.Host;
using InferCheck.Site.Live;

namespace InferCheck.Site.Commands;

/// <summary>`mcp`: answers a model's client over standard input and output. Nothing else is written there; it goes to standard error.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var baseUrl = new Option<string?>("--base-url") { Description = "The public address that links begin with, if there is one", HelpName = "URL" };
        var data = new Option<string?>("--data")
        {
            Description = "Where the baked file is kept (default: the user's local application data)",
            HelpName = "DIR",
        };
        var content = ContentOption.Create();
        var command = new Command("mcp",
            "Answer a language model's client over standard input and output (Model Context Protocol); docs/mcp.md describes it.") { baseUrl, data, content };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(baseUrl), parsed.GetValue(data), parsed.GetValue(content), stop));
        return command;
    }

    private static async Task<int> RunAsync(string? baseUrl, string? data, string? content, CancellationToken stop)
    {
        if (baseUrl is not null && !(Uri.TryCreate(baseUrl, UriKind.Absolute, out var site) && site.Scheme is "https" or "http"))
        {
            await Console.Error.WriteLineAsync($"`{baseUrl}` is no address such as https://infercheck.example");
            return ExitCodes.Failed;
        }

        if (ContentOption.Find(content) is not { } folder || PreparedContent.Data(data) is not { } own)
        {
            return ExitCodes.Failed;
        }

        var bakery = new ContentBakery(folder, own);
        if (PreparedContent.Of(bakery, "nothing is answered", out var served) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        await McpProgram.RunAsync(new ContentSource(served!, bakery), baseUrl, stop);
        return ExitCodes.Clean;
    }
}
