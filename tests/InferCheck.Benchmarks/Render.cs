using BenchmarkDotNet.Attributes;
using InferCheck.Content;
using InferCheck.Site.Export;
using InferCheck.Site.Host;
using InferCheck.Store;
using InferCheck.Store.Baking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Benchmarks;

/// <summary>Pages that nobody has asked for before: the whole pipeline without a network, nothing kept, nothing packed.</summary>
[MemoryDiagnoser]
public class Render
{
    private static readonly Uri Address = new("http://localhost");

    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-bench-").FullName;
    private WebApplication app = null!;

    [Params("/", "/?dpa=published&training=never,opt-in", "/?q=data%20retention", "/providers/openai/", "/compare/?p=mistral&p=openai",
        "/api/v1/match/?training=never")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public async Task Start()
    {
        var store = ContentStore.Open(Baker.Bake(ContentReader.Read(Folders.RealContent).Catalog, "bench", folder));
        var root = Path.GetDirectoryName(Folders.RealContent)!;
        app = SiteHost.Build(store, root, services => services.AddSingleton<IServer, InProcessServer>(), "--Site:CacheMegabytes", "0",
            "--Logging:LogLevel:Default", "None", "--environment", "Production");
        await app.StartAsync();
        var answer = await Server.AskAsync(Address, Asked, Query);
        if (answer.Status != 200)
        {
            throw new InvalidOperationException($"{Page} answers {answer.Status}");
        }
    }

    [Benchmark]
    public async Task<int> Answer() => (await Server.AskAsync(Address, Asked, Query)).Body.Length;

    [GlobalCleanup]
    public async Task Stop()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private InProcessServer Server => (InProcessServer)app.Services.GetRequiredService<IServer>();

    private string Asked => Page.Split('?')[0];

    private string Query => Page[Asked.Length..];
}
