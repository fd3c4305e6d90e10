using System.Diagnostics;
using System.Globalization;
using InferCheck.Checks;
using InferCheck.Content;

namespace InferCheck.Benchmarks;

/// <summary>Read and check once in a fresh process, with the time and the peak of memory that a build server would see.</summary>
internal static class OneRun
{
    public static void Print(string folder)
    {
        var watch = Stopwatch.StartNew();
        var read = ContentReader.Read(folder);
        var reading = watch.Elapsed;
        var findings = Checker.Check(read.Catalog, new DateOnly(2026, 11, 21));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{read.Catalog.Providers.Count} profiles: read {reading.TotalMilliseconds:0} ms, read and check {watch.Elapsed.TotalMilliseconds:0} ms, {findings.Count} findings, peak {process.PeakWorkingSet64 / 1_000_000} MB"));
    }
}
