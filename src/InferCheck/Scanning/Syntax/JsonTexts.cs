namespace InferCheck.Scanning.Syntax;

/// <summary>The texts of a JSON file with the keys above them, however broken it is. Comments and commas too many are no fault.</summary>
internal sealed class JsonTexts(string text)
{
    private readonly List<string> keys = [];
    private readonly List<bool> lists = [];
    private readonly List<int> numbers = [];
    private int opened;
    private string? key;
    private int at;

    /// <summary>The keys above the text that was read last, outermost first; for a list, an empty one.</summary>
    public IReadOnlyList<string> Above => keys;

    /// <summary>The key the text that was read last is the value of.</summary>
    public string? Key { get; private set; }

    public bool IsKey { get; private set; }

    /// <summary>Where it begins, behind the quotation mark.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public string Value => text[Start..End];

    /// <summary>How many lists and maps are open.</summary>
    public int Depth => lists.Count;

    /// <summary>The list or map that is open at this depth, told apart from all others.</summary>
    public int NumberAt(int depth) => depth <= numbers.Count ? numbers[depth - 1] : 0;

    public bool Read()
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '{' or '[':
                    Open(text[at] == '[');
                    break;
                case '}' or ']':
                    Close();
                    break;
                case ',':
                    key = null;
                    break;
                case '"':
                    ReadText();
                    return true;
            }

            at++;
        }

        return false;
    }

    private void Open(bool isList)
    {
        keys.Add(key ?? "");
        lists.Add(isList);
        numbers.Add(++opened);
        key = null;
    }

    private void Close()
    {
        if (lists.Count > 0)
        {
            keys.RemoveAt(keys.Count - 1);
            lists.RemoveAt(lists.Count - 1);
            numbers.RemoveAt(numbers.Count - 1);
        }

        key = null;
    }

    private void ReadText()
    {
        Start = ++at;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 2 : 1;
        }

        (End, at) = (Math.Min(at, text.Length), Math.Min(at + 1, text.Length));
        var isMap = lists.Count > 0 && !lists[^1];
        IsKey = isMap && key is null;
        Key = IsKey ? null : key;
        if (IsKey)
        {
            key = Value;
        }
    }
}
