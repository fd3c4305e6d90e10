using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes.Archives;

namespace InferCheck.Quotes;

/// <summary>What `verify` and `replay` left beside the content, in the form in which the store bakes it.</summary>
public static class Memories
{
    public static (ContentMemory Memory, IReadOnlyList<Diagnostic> Faults) Read(string folder)
    {
        var (verified, faults) = VerifyFiles.ReadAll(folder);
        var (replayed, others) = ReplayFiles.Read(folder);
        return (new ContentMemory(LifeLines.Of(verified.Lock), PastReader.Of(replayed)), [.. faults, .. others]);
    }
}
