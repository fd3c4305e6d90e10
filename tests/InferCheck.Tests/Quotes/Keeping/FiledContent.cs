using System.Text;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Keeping;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>The sample content, answers that are said to come from its sources, and the commands over both.</summary>
internal sealed class FiledContent : IDisposable
{
    public static readonly DateOnly First = new(2026, 6, 20);

    public static readonly string[] Pages =
    [
        "https://example.com/terms", "https://pages.example.net/sample/zh", "https://trust.example.com/", "https://help.example.com/data",
        "https://example.com/subprocessors", "https://news.example.org/sample", "https://docs.example.com/regions",
    ];

    private readonly SampleContent content = new();

    public string Folder => content.Beside("kept");

    public string File => content.Beside("evidence.zip");

    public string PathOf(string name) => content.Beside(name);

    public void Write(string name, string text) => content.Write(name, text);

    /// <summary>As `verify --keep` does.</summary>
    public async Task KeepAsync(DateOnly day, params (string Address, string Answer)[] answers)
    {
        var folder = new KeptFolder(Folder);
        Assert.Null(folder.Ensure(content.Folder));
        using var keeper = new AnswerKeeper(folder, new FetchOptions());
        foreach (var (address, answer) in answers)
        {
            await keeper.KeepAsync(new WireAnswer
            {
                Address = new Uri(address),
                At = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero),
                Request = Encoding.ASCII.GetBytes($"GET {new Uri(address).PathAndQuery} HTTP/1.1\r\nHost: {new Uri(address).Host}\r\n\r\n"),
                Answer = Encoding.UTF8.GetBytes(answer),
                Payload = Encoding.UTF8.GetBytes(answer.Split("\r\n\r\n")[1]),
            });
        }

        await keeper.FinishAsync();
        Assert.Null(keeper.Fault);
    }

    public Task KeepAllAsync(DateOnly day) =>
        KeepAsync(day, [.. Pages.Select(page => (page, Page($"what stands at {page}"))), ("https://elsewhere.example/", Page("not ours"))]);

    public static string Page(string text) => $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{text}";

    public ProgramRun Stamp(params string[] arguments) => ProgramRun.Of(["stamp", Folder, .. arguments]);

    public ProgramRun Pack(params string[] arguments) => ProgramRun.Of(
        ["pack", "sample", "--kept", Folder, "--out", File, "--content", content.Folder, "--data", content.Data, .. arguments]);

    public string StampOf(DateOnly day, int number) => Path.Combine(Folder, FormattableString.Invariant($"infercheck-{day:yyyy-MM-dd}.stamp-{number}"));

    public void Dispose() => content.Dispose();
}
