using InferCheck.Diagnostics;
using InferCheck.Quotes.Keeping;

namespace InferCheck.Site.Commands;

/// <summary>What `verify --keep` does beside looking: every answer goes into the folder as it came.</summary>
internal sealed class VerifyKeeping : IDisposable
{
    private readonly KeptFolder? folder;
    private readonly AnswerKeeper? keeper;

    private VerifyKeeping(VerifyRequest request, KeptFolder? folder)
    {
        this.folder = folder;
        keeper = folder is null ? null : new AnswerKeeper(folder, request.Fetch);
        Request = keeper is null ? request : request with { Fetch = request.Fetch with { Keep = keeper.KeepAsync } };
    }

    /// <summary>What is asked for, with somebody who keeps it.</summary>
    public VerifyRequest Request { get; }

    /// <summary>Nothing, after having said why, when nothing could be kept in the end.</summary>
    public static VerifyKeeping? Of(VerifyRequest request, string content)
    {
        var kept = request.Keep is null ? null : new KeptFolder(request.Keep);
        if (kept?.Ensure(content) is not { } fault)
        {
            return new VerifyKeeping(request, kept);
        }

        Console.Error.WriteLine(fault);
        return null;
    }

    /// <summary>False, after having said why, when something that was received is not there.</summary>
    public async Task<bool> FinishAsync()
    {
        if (keeper is null || folder is null)
        {
            return true;
        }

        await keeper.FinishAsync();
        await Console.Error.WriteLineAsync($"kept {keeper.Kept} answers in {folder.Path}; they hold whole pages of others and are not for publishing");
        foreach (var missing in keeper.Missing)
        {
            await Console.Error.WriteLineAsync($"not kept: {Printable.Line(missing)}");
        }

        if (keeper.Fault is { } fault)
        {
            await Console.Error.WriteLineAsync($"not everything is kept: {fault}");
            await Console.Error.WriteLineAsync("what was kept before is whole; make room, or name another folder with --keep DIR, and run again");
        }

        return keeper.Fault is null;
    }

    public void Dispose() => keeper?.Dispose();
}
