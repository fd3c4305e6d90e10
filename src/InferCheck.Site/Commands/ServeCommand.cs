using System.CommandLine;
using InferCheck.Site.Live;
using Microsoft.AspNetCore.Connections;

namespace InferCheck.Site.Commands;

/// <summary>Serves the site until it is told to stop. Errors in the content stop the start; warnings do not.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { HelpName = "DIR" };
        var watch = new Option<bool>("--watch");
        var parsed = new Command("serve") { content, data, watch };
        parsed.TreatUnmatchedTokensAsErrors = false;
        var result = parsed.Parse(args);
        if (result.Errors.Select(error => error.Message).Append(ServeSettings.Unknown(result.UnmatchedTokens, [content.Name, data.Name, watch.Name])).OfType<string>().FirstOrDefault() is { } slip)
        {
            await Console.Error.WriteLineAsync(slip);
            await Console.Error.WriteLineAsync("infercheck --help lists the commands");
            return ExitCodes.Failed;
        }

        if (ContentOption.Find(result.GetValue(content)) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var bakery = new ContentBakery(folder, result.GetValue(data) ?? PreparedContent.DefaultData());
        if (PreparedContent.Of(bakery, "the site was not started", out var served) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        string[] watching = result.GetValue(watch) ? ["--Site:Watch", "true"] : [];
        await using var app = SiteHost.Build(new ContentSource(served!, bakery), ContentLocation.Root(folder), _ => { }, [.. result.UnmatchedTokens, .. watching]);
        app.Logger.LogInformation("Serving content {ContentVersion}, {Providers} providers", served!.Store.ContentVersion, served.Store.Totals.Providers);
        return await RunAsync(app);
    }

    private static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return ExitCodes.Clean;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            // Expected: a second start on the same port.
            await Console.Error.WriteLineAsync($"{fault.Message} Name another address with --urls.");
            return ExitCodes.Failed;
        }
    }
}
