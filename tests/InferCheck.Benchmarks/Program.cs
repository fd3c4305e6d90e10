using System.Globalization;
using BenchmarkDotNet.Running;
using InferCheck.Benchmarks;

if (args is ["once", .. var rest])
{
    OneRun.Print(rest is [var profiles] ? Folders.Generate(int.Parse(profiles, CultureInfo.InvariantCulture)) : Folders.RealContent);
    return;
}

if (args is ["generate", var count])
{
    Console.WriteLine(Folders.Generate(int.Parse(count, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["bare", var address, var folder])
{
    await Bare.ServeAsync(address, folder);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
