using System.Globalization;
using BenchmarkDotNet.Running;
using InferCheck.Benchmarks;

if (args is ["once", .. var rest])
{
    OneRun.Print(rest is [var profiles] ? Folders.Generate(int.Parse(profiles, CultureInfo.InvariantCulture)) : Folders.RealContent);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
