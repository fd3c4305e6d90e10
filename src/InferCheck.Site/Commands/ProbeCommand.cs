using System.CommandLine;
using System.CommandLine.Parsing;

namespace InferCheck.Site.Commands;

/// <summary>`probe [URL]`: asks a running site whether it is ready; for places that have no other program to ask with, such as a container.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        var url = new Argument<string>("url") { Description = "What to ask", DefaultValueFactory = _ => "http://127.0.0.1:5000/readyz" };
        var timeout = new Option<int>("--timeout") { Description = "Seconds to wait for the answer", HelpName = "SECONDS", DefaultValueFactory = _ => 3 };
        timeout.Validators.Add(result => RequireSeconds(result, timeout));
        var command = new Command("probe", "Ask a running site whether it is ready. Exit code 0: it is; 1: it is not; 2: that is no address.") { url, timeout };
        command.SetAction((parsed, cancelled) => AskAsync(parsed.GetValue(url)!, TimeSpan.FromSeconds(parsed.GetValue(timeout)), cancelled));
        return command;
    }

    private static void RequireSeconds(OptionResult result, Option<int> timeout)
    {
        if (result.Tokens.Count > 0 && !result.Errors.Any() && result.GetValue(timeout) is < 1 or > 3600)
        {
            result.AddError("--timeout takes a number from 1 to 3600");
        }
    }

    private static async Task<int> AskAsync(string url, TimeSpan patience, CancellationToken cancelled)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            await Console.Error.WriteLineAsync($"{url} is no address to ask: write it in full, such as http://127.0.0.1:5000/readyz");
            return ExitCodes.Failed;
        }

        using var client = new HttpClient { Timeout = patience };
        try
        {
            using var answer = await client.GetAsync(address, cancelled);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(cancelled));
            return answer.IsSuccessStatusCode ? ExitCodes.Clean : ExitCodes.Findings;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            // Expected: nobody answers there, or not in time.
            Console.Error.WriteLine(failure.Message);
            return ExitCodes.Findings;
        }
    }
}
