using InferCheck.Diagnostics;
using InferCheck.Quotes.Memory;

namespace InferCheck.Quotes;

/// <summary>The two files beside the content that `verify` reads: what it remembers, and what is excused.</summary>
public sealed record VerifyFiles(SourceLock Lock, string LockPath, VerifyExceptions Exceptions)
{
    private const string LockFile = "sources.lock.yaml";
    private const string ExceptionsFile = "verify-exceptions.yaml";

    /// <summary>Nothing, after having said why, when one of them is broken: going on would forget what it holds.</summary>
    public static VerifyFiles? Read(string folder)
    {
        var (files, faults) = ReadAll(folder);
        if (faults.Count == 0)
        {
            return files;
        }

        new TextRenderer(colour: false).Render(Diagnostic.Sort(faults), Console.Error);
        Console.Error.WriteLine("nothing was fetched and nothing was written");
        return null;
    }

    /// <summary>What could be read, with every fault.</summary>
    public static (VerifyFiles Files, IReadOnlyList<Diagnostic> Faults) ReadAll(string folder)
    {
        var (lockPath, exceptionsPath) = (Path.Combine(folder, LockFile), Path.Combine(folder, ExceptionsFile));
        var faults = new List<Diagnostic>();
        var sources = ReadLock(folder, lockPath, faults);
        var exceptions = BesideContent.Read(folder, exceptionsPath, VerifyExceptions.Read, VerifyExceptions.None, faults);
        return (new VerifyFiles(sources, lockPath, exceptions), faults);
    }

    /// <summary>False, after having said why, when the next run could not read what this one learned; the file stays as it was.</summary>
    public bool Save(SourceLock learned)
    {
        var faults = SourceLockWriter.Write(learned, LockPath, draft =>
        {
            var problems = new List<Diagnostic>();
            ReadLock(Path.GetDirectoryName(draft)!, draft, problems);
            return problems;
        });
        new TextRenderer(colour: false).Render(Shortened.Of(faults), Console.Error);
        if (faults.Count > 0)
        {
            Console.Error.WriteLine($"what was learned is not written: the next run could not read it; {LockFile} stays as it was");
        }

        return faults.Count == 0;
    }

    private static SourceLock ReadLock(string folder, string path, List<Diagnostic> faults) =>
        BesideContent.Read(folder, path, SourceLockReader.Read, SourceLock.Empty, faults);
}
