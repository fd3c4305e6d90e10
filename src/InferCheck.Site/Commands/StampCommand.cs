using System.CommandLine;
using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Keeping;

namespace InferCheck.Site.Commands;

/// <summary>`stamp DIR`: has a time-stamping authority sign what `verify --keep` kept, a day at a time.</summary>
internal static class StampCommand
{
    private const string AuthorityVariable = "INFERCHECK_AUTHORITY";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "What `verify --keep` wrote" };
        var authority = new Option<string?>("--authority")
        {
            Description = $"The time-stamping authority that is asked, by RFC 3161 (default: ${AuthorityVariable})",
            HelpName = "URL",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(AuthorityVariable) is { Length: > 0 } address ? address : null,
        };
        var day = DayOption.Create("The day to be stamped (default: every day with records that have no stamp)");
        var trust = new Option<string?>("--trust") { Description = "Certificates in PEM to trust in place of the machine's", HelpName = "FILE" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Also ask addresses in private networks; for tests only" };
        var command = new Command("stamp", "Put each day's kept records under one hash and have a time-stamping authority sign it. Only that hash leaves this "
            + "machine. Exit code 0: every record has a stamp; 2: could not be done.") { folder, authority, day, trust, allowPrivate };
        command.SetAction((parsed, cancel) => RunAsync(
            new StampRequested(parsed.GetValue(folder)!, parsed.GetValue(authority), parsed.GetValue(day), parsed.GetValue(trust),
                parsed.GetValue(allowPrivate)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(StampRequested request, CancellationToken cancel)
    {
        var kept = new KeptFolder(request.Folder);
        if (Days(kept, request.Day) is not { } days || Authority(request.Authority) is not { } authority)
        {
            return ExitCodes.Failed;
        }

        try
        {
            var fetch = new FetchOptions { MayConnect = request.AllowPrivate ? _ => true : _ => false };
            var stamper = new Stamper(kept, fetch, new StampTrust(request.Trust));
            foreach (var day in days)
            {
                Console.WriteLine(Said(day, await stamper.StampAsync(day, authority, cancel)));
            }

            return ExitCodes.Clean;
        }
        catch (Exception fault) when (fault is StampException or InvalidDataException or OperationCanceledException)
        {
            // Expected: an authority that gives no token, a file that was changed, or somebody pressed Ctrl-C.
            await Console.Error.WriteLineAsync(fault is OperationCanceledException ? "stopped" : Printable.Line(fault.Message));
            await Console.Error.WriteLineAsync("days that are said to be stamped are; nothing else was written");
            return ExitCodes.Failed;
        }
    }

    private static string Said(DateOnly day, StampToken? token) => Plain(day) + (token is null ? ": every record has a stamp already"
        : string.Create(CultureInfo.InvariantCulture, $": stamped at {token.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC by {Printable.Line(token.Authority)}"));

    private static string Plain(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<DateOnly>? Days(KeptFolder kept, DateOnly? day)
    {
        var days = kept.Days();
        if (days.Count == 0 || (day is { } one && !days.Contains(one)))
        {
            Console.Error.WriteLine(days.Count == 0
                ? $"{kept.Path} holds no records; `infercheck verify --keep {kept.Path}` writes some"
                : $"{kept.Path} holds no records of {Plain(day!.Value)}; the newest are of {Plain(days[^1])}");
            return null;
        }

        return day is { } chosen ? [chosen] : days;
    }

    private static Uri? Authority(string? named)
    {
        if (Uri.TryCreate(named, UriKind.Absolute, out var authority))
        {
            return authority;
        }

        Console.Error.WriteLine(named is null
            ? $"name a time-stamping authority with --authority URL or in ${AuthorityVariable}; in the EU a qualified one is presumed to tell the right time"
            : $"`{Printable.Line(named)}` is no address such as https://authority.example/tsr");
        return null;
    }
}
