-- Vietnamese. A text flows over as many lines as it needs: runs of white space are folded.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Tiếng Việt",
  complete = true,
  labels = {
    of = "f6aa7541",
    causes = "Nguyên nhân",
    checks = "Cần kiểm tra, theo thứ tự",
    class = "Lớp mã",
    code = "Mã trạng thái",
    codes = "Các mã",
    compare = "Response trước",
    compare_frame = "Response trước ở frame",
    custom = "Sửa bởi",
    description = "Mô tả",
    differences = "Sự khác biệt chính",
    finding = "Phát hiện",
    finding_frame = "Bằng chứng ở frame",
    finding_text = "Nội dung phát hiện",
    fix = "Cách khắc phục",
    fix_of_finding = "Cần làm gì",
    http = "Mã HTTP tương ứng",
    learn_more = "Tìm hiểu thêm",
    look = "Cần xem gì",
    may = "Header nên đọc",
    must = "Header bắt buộc",
    obsolete = "Lỗi thời",
    phrase = "Reason phrase chuẩn",
    q850 = "Q.850 cause",
    question = "Câu hỏi quyết định",
    reference = "Tham chiếu",
    related = "Hay nhầm với",
    request_frame = "Request ở frame",
    severity = "Mức độ",
    summary = "Tóm tắt",
    symptoms = "Triệu chứng",
    time = "Thời gian từ request",
    when = "Khi bạn thấy mã này",
    which = "Khi nào dùng cái nào",
  },
  compare = {
    of = "03f3a5f8",
    advice = "{name}: {text}",
    by = "{a} do {a_by} tạo ra, còn {b} do {b_by} tạo ra.",
    by_gateway = "gateway hoặc B2BUA",
    by_notifier = "notifier hoặc presence server",
    by_proxy = "proxy",
    by_registrar = "registrar",
    by_user = "user agent",
    dialog = "Với INVITE, {a} {a_dialog}; còn {b} {b_dialog}.",
    dialog_confirmed = "xác lập dialog: cuộc gọi đã được trả lời",
    dialog_early = "có thể tạo early dialog",
    dialog_ended = "báo rằng một early dialog đã kết thúc",
    dialog_failed = "kết thúc lần gọi này cùng các early dialog của nó",
    dialog_none = "không tạo dialog",
    ends = [[
      Giữa cuộc gọi, {code} cho request trong dialog kết thúc cuộc gọi; {other} giữ nguyên cuộc gọi.]],
    final = [[
      {a} là response tạm thời: transaction còn tiếp diễn và sau đó còn response khác. {b} là
      response cuối và kết thúc transaction.]],
    global = [[
      Sau khi fork, {code} từ một nhánh chấm dứt mọi nhánh: proxy hủy các nhánh còn lại. Sau
      {other}, các nhánh đó vẫn tiếp tục.]],
    http_one = "{code} có cùng ý nghĩa trong HTTP; {other} không có mã tương đương ở đó.",
    list_and = "{list} và {last}",
    list_or = "{list} hoặc {last}",
    meaning = "{code}: {text}",
    must = "{code} bắt buộc phải có {headers}.",
    obsolete = "{code} đã lỗi thời, không nên gửi nữa.",
    other_class = "{a_name} thuộc lớp {a_class}, còn {b_name} thuộc lớp {b_class}.",
    q850 = "Sang PSTN, {a} thành Q.850 cause {a_q850}, còn {b} thành cause {b_q850}.",
    q850_one = [[
      Sang PSTN, {code} thành Q.850 cause {q850}; với {other}, RFC 3398 không quy định cause nào.]],
    retry = "Sau {a}, request {a_retry}; sau {b}, request {b_retry}.",
    retry_changed = "có thể gửi lại sau khi sửa nguyên nhân bị từ chối",
    retry_elsewhere = "có thể gửi tới địa chỉ hoặc server khác",
    retry_later = "có thể gửi lại vào lúc khác",
    retry_needless = "không cần gửi lại",
    retry_never = "không nên gửi lại",
    same_class = "{a_name} và {b_name} cùng thuộc lớp {a_class}.",
    title = "SIP {a} vs {b}",
  },
  cli = {
    of = "f8f2132d",
    argument_missing = "{name}: thiếu tham số; xem `sip-explain {name} --help`",
    command_missing = "thiếu tên lệnh; xem `sip-explain --help`",
    no_class = "'{name}' không phải lớp mã: nhập 1xx, 2xx, 3xx, 4xx, 5xx hoặc 6xx",
    no_code = "'{name}' không phải mã trạng thái: nhập một số từ 100 đến 699",
    no_command = "không có lệnh '{name}'; xem `sip-explain --help`",
    no_language = "Không có nội dung bằng ngôn ngữ '{name}'. Hiện có: {languages}",
    not_written = "không ghi được kết quả: {name}",
    one_form = "hãy chọn một trong --json, --csv và --html",
    too_many = "{name}: thừa tham số; xem `sip-explain {name} --help`",
    unknown = "Không có mã hay phát hiện nào tên '{name}'. Xem tất cả: sip-explain list",
    no_tshark = [[
      {name}: không có chương trình này, hoặc nó không phải tshark; hãy cài tshark, hoặc nêu tên nó
      trong SIP_EXPLAIN_TSHARK]],
    no_plugin = [[
      {name} không nạp sip_explain.so; hãy chép tệp này vào thư mục plugin cá nhân mà `tshark -G
      folders` cho biết, thư mục con epan]],
    no_plugin_root = [[
      {name} không nạp sip_explain.so; khi chạy bằng root, nó không nhận plugin trong thư mục cá
      nhân: hãy chạy lệnh này bằng người dùng thường, hoặc cài plugin cho mọi người]],
    other_plugin = "tshark nạp sip_explain.so {name}, khác phiên bản của lệnh này; hãy cài lại cả hai",
    no_output = "ghi vào đâu? nêu một tệp hoặc thư mục bằng --output",
    stream_alone = '"-" đọc đầu vào chuẩn và ghi ra đầu ra chuẩn: chỉ dùng một mình nó',
    terminal = [[
      tệp bắt gói không phải văn bản cho terminal; nêu một tệp bằng --output hoặc chuyển hướng
      đầu ra]],
    no_jobs = "'{name}' không phải số công việc: nhập từ 1 đến 1000",
    no_hosts = [[
      '{name}' không phải danh sách máy: các tên cách nhau bằng dấu phẩy, ví dụ :,ann@a,8/b]],
    no_folder = [[
      {name} không phải thư mục, mà nhiều kết quả thì cần thư mục; nêu nơi khác bằng --output]],
    not_a_file = '{name} không phải tệp; với pipe, dùng "-"',
    into_input = [[
      {name}: kết quả sẽ nằm lẫn với các tệp bắt gói; nêu thư mục ở nơi khác bằng --output]],
    same_output = [[
      {name}: cả hai sẽ cho cùng một tệp; đổi tên một tệp hoặc cho chúng đầu ra khác nhau]],
    overwrites = "{name}: kết quả sẽ ghi đè lên đầu vào này; nêu nơi khác bằng --output",
    no_inputs = "{name}: không có tệp bắt gói nào",
    link_left_out = "{name}: bỏ qua: liên kết tới thư mục",
    special_left_out = "{name}: bỏ qua: không phải tệp",
    no_capture = "{name}: bỏ qua: không phải tệp bắt gói",
    cut_short = "{name}: kết thúc giữa chừng một gói; kết quả có phần trước đó",
    busy = "{name}: một lần chạy khác đang làm việc trong thư mục này",
    no_parallel = [[
      --jobs và --hosts cần GNU parallel; hãy cài gói parallel hoặc bỏ các tùy chọn này]],
    host_unreachable = "{name}: bỏ qua: ssh không kết nối được nếu không hỏi thêm",
    host_no_tshark = "{name}: bỏ qua: máy đó không có tshark",
    host_no_plugin = "{name}: bỏ qua: tshark ở đó không nạp sip_explain.so",
    host_other_version = "{name}: bỏ qua: tshark hoặc sip_explain.so ở đó khác phiên bản ở đây",
    host_no_rsync = "{name}: bỏ qua: máy đó không có rsync",
    host_lost = "{name}: không còn kết nối được; các máy khác nhận phần việc của nó",
    no_host = "{name}: không máy nào trong số này dùng được",
    progress = "{done} trên {files} tệp, {messages} bản tin, còn {left}",
  },
  menu = {
    of = "f98a70fc",
    busy = "Wireshark vẫn đang đọc capture. Hãy thử lại khi đọc xong.",
    check = "Kiểm tra quy tắc riêng",
    compare = "So sánh hai mã...",
    explain = "Giải thích response đang chọn",
    failed = "SIP Explain gặp lỗi: {why}",
    files = "Các tệp quy tắc riêng, theo thứ tự nạp:",
    filter_call = "Lọc: response của cuộc gọi này",
    filter_failures = "Lọc: mọi response báo lỗi",
    filter_findings = "Lọc: phát hiện từ mức warn trở lên",
    ask_codes = "Viết hai mã trạng thái vào đây rồi bấm So sánh:",
    compare_button = "So sánh",
    two_codes = "Cần hai mã trạng thái, ví dụ 401 407.",
    folder = "Mở thư mục quy tắc riêng",
    folder_made = "Thư mục {folder} chưa có và vừa được tạo, kèm một tệp mẫu có chú thích: template.lua.",
    frame = "Frame {frame}",
    loaded = "Quy tắc riêng đã được nạp lại.",
    no_address = "Đây không phải RFC nên không biết địa chỉ nào để mở.",
    no_capture = "Chưa mở capture nào. Hãy mở một capture và chọn một SIP response.",
    no_code = "'{text}' không phải mã trạng thái: nhập một số từ 100 đến 699.",
    no_files = "Không có tệp quy tắc riêng nào.",
    no_frame = "Chưa chọn frame nào, hoặc chọn nhiều hơn một. Hãy chọn một SIP response.",
    no_message = "Frame {frame} không có SIP message nào. Bộ lọc sip_explain.code hiện mọi response.",
    no_call_id = "SIP message trong frame {frame} không có Call-ID, là thứ để nhận ra một cuộc gọi.",
    cut = "Frame còn các response khác, không hiện ở đây.",
    no_response = [[
      Frame {frame} không có SIP response nào để giải thích. Bộ lọc sip_explain.code hiện mọi response.]],
    not_opened = "Không chạy được chương trình nào để mở {address}",
    opened = "Đang mở {address}",
    problems = "Các vấn đề:",
    reference = "Tài liệu (RFC) của response đang chọn",
    reload = "Nạp lại quy tắc riêng",
    root = [[
      Khi do root chạy, Wireshark không đọc gì trong thư mục cá nhân. Hãy ghi một thư mục vào tùy chọn
      sip_explain.rules, hoặc chạy Wireshark bằng người dùng thường.]],
    same_code = "Mã {code} được nhập hai lần: hãy nhập hai mã khác nhau.",
    sound = "Không thấy vấn đề nào.",
    switched_off = "SIP Explain đang tắt. Hãy bật lại trong Analyze > Enabled Protocols.",
  },
  report = {
    of = "694195b7",
    title = "Báo cáo SIP",
    totals = "Tổng số",
    problems = "Sự cố và cách khắc phục",
    timeline = "Theo thời gian",
    outcomes = "Kết cục",
    details = "Chi tiết lỗi",
    times = "Thời gian chờ",
    worst = "Các trường hợp tệ nhất",
    captures = "Capture",
    calls = "Cuộc gọi",
    registrations = "Đăng ký",
    transactions = "Request khác",
    messages = "Message",
    requests = "Request",
    responses = "Response",
    failures = "Lỗi",
    failed_captures = "Capture không đọc được",
    sent_again = "Gửi lại",
    captured_twice = "Bắt trùng",
    challenges = "Challenge",
    total = "Tổng",
    count = "Số lượng",
    share = "Tỷ lệ",
    capture = "Capture",
    codes = "Các mã",
    code = "Mã",
    phrase = "Phrase",
    severity = "Mức độ",
    findings = "Phát hiện",
    finding = "Phát hiện",
    servers = "Server",
    server = "Server",
    realms = "Realm",
    realm = "Realm",
    destinations = "Đích",
    destination = "Đích",
    method = "Method",
    others = "Khác",
    unknown = "(không rõ)",
    outcome = "Kết cục",
    problem = "Sự cố",
    fix = "Cần làm gì",
    text = "Nội dung phát hiện",
    first = "Thấy lần đầu",
    error = "Lỗi đọc",
    from = "Từ",
    to = "Đến",
    start = "Bắt đầu",
    ["end"] = "Kết thúc",
    seconds = "Thời lượng",
    call_id = "Call-ID",
    frame = "Frame",
    frames = "Frame",
    time = "Thời gian",
    first_response = "Response đầu tiên",
    post_dial_delay = "Chờ đến khi đổ chuông",
    setup = "Thiết lập cuộc gọi",
    min = "Nhỏ nhất",
    p50 = "Trung vị",
    p90 = "90% trong vòng",
    p95 = "95% trong vòng",
    p99 = "99% trong vòng",
    max = "Lớn nhất",
    call = "Cuộc gọi",
    registration = "Đăng ký",
    other = "Request khác",
    call_answered = "được trả lời",
    call_cancelled = "bị hủy",
    call_no_answer = "không ai trả lời",
    call_busy = "máy bận",
    call_redirected = "được chuyển hướng",
    call_rejected = "bị từ chối",
    call_failed = "thất bại",
    call_unfinished = "chưa kết thúc",
    registration_registered = "đã đăng ký",
    registration_removed = "đã xóa",
    registration_rejected = "bị từ chối",
    registration_failed = "thất bại",
    registration_challenged = "challenge không được trả lời",
    registration_unanswered = "không có response",
    transaction_succeeded = "thành công",
    transaction_redirected = "được chuyển hướng",
    transaction_failed = "thất bại",
    transaction_unanswered = "không có response",
    no_response = "Không có response nào",
    no_response_text = [[
      Một request không nhận được response nào trong 32 giây: bên gửi khi đó xử lý như sau một 408
      (RFC 3261 mục 8.1.3.1).]],
    no_response_fix = [[
      Hãy xem request có đến được phía bên kia không: bắt gói ở đó. Nếu không đến, hãy kiểm tra địa
      chỉ mà nó được gửi tới, firewall và NAT trên đường, và liệu một message UDP lớn có bị mất mảnh
      hay không. Nếu có đến, server đang quá tải hoặc không lắng nghe ở port đó, hoặc response của
      nó bị mất trên đường về.]],
    contents = "Mục lục",
    utc = "Mọi mốc thời gian đều theo UTC.",
    made_by = "Do {name} {version} tạo ra chỉ từ các capture; không tải gì về để hiển thị.",
    needs_script = "Trang này tự vẽ lấy: hãy cho phép JavaScript. Trang không tải gì về.",
    no_messages = "Không có SIP message nào trong các capture này.",
    no_problems = "Không có gì cần khắc phục trong các capture này.",
    unread = "Capture không đọc được đến hết: {count} trong {total} (xem bên dưới).",
    show_all = "Hiện tất cả ({count})",
    shown = "Hiển thị {count} mục đầu trong {total}.",
    numbers = "Số liệu",
    per_step = "Cuộc gọi và lỗi, mỗi cột {step}",
    diagnosis = "Chẩn đoán",
    ladder = "Message của {name}",
    left_out = "Message không được vẽ: {count}.",
    later = "{seconds} sau",
    wireshark = "Trong Wireshark",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Ngoài các lớp SIP",
      description = [[
        Đây không phải mã SIP hợp lệ, vì mã chạy từ 100 đến 699 và chữ số đầu cho biết lớp. Client
        không thể biết response này là tạm thời hay là cuối, và RFC 3261 không nói phải xử lý thế
        nào. Nhiều stack bỏ luôn, nên request bị gửi lại rồi hết giờ (timeout); stack khác coi là
        thất bại.]],
      when = [[
        Thường là do gói tin hỏng, fuzzing và kiểm thử bảo mật, lỗi lập trình, hoặc server tự viết.
        Parser bị lệch vị trí trên kết nối TCP có thể đọc nhầm các byte khác thành dòng trạng thái.
        Thỉnh thoảng hai hệ thống cùng hãng dùng những số như vậy với nhau.]],
      fix = [[
        Xem byte thô của dòng trạng thái và của bản tin ngay trước nó trên cùng kết nối, vì
        Content-Length sai ở đó làm lệch mọi thứ phía sau. Nếu dòng này thật sự mang con số đó thì
        lỗi ở bên gửi: xác định bên gửi qua địa chỉ, Via và Server, rồi sửa, hoặc cho SBC đổi sang
        mã hợp lệ. Nếu không hệ thống nào đã biết gửi mã này, coi như bài kiểm thử hoặc tấn công và
        lọc nguồn đó.]],
    },
    [1] = {
      of = "0faf7729",
      name = "Tạm thời",
      description = [[
        Mã tạm thời chưa đăng ký: request đang được xử lý và chưa có gì ngã ngũ. Không danh mục nào
        định nghĩa mã này, nên chỉ hãng làm ra bên gửi mới biết chính xác nghĩa của nó. Theo RFC
        3261 section 8.1.3.2, client coi mọi mã tạm thời lạ như 183, Session Progress. Nó không kết
        thúc gì cả: transaction vẫn mở cho đến khi có response cuối.]],
      when = [[
        Gateway, PBX hoặc SBC có thể gửi mã như vậy để báo cho thiết bị cùng loại một bước thiết lập
        cuộc gọi chưa có mã chuẩn. Ngoài ra nó đến từ công cụ kiểm thử, hoặc từ phần mềm lỗi đánh
        sai mã response. Phần lớn cuộc gọi sau đó vẫn có các response thông thường, và không bên nào
        để ý.]],
      fix = [[
        Không phải làm gì, miễn là sau đó có response cuối. Đọc reason phrase, header Reason và
        Warning cùng phần body, rồi tra mã trong tài liệu của sản phẩm ghi ở Server. Nếu có thiết bị
        vì mã này mà cắt cuộc gọi hoặc ngừng ringback, cho PBX hoặc SBC đổi nó thành 180 hoặc 183.
        Khi đã biết nghĩa, thêm vào file riêng của đơn vị (site file) để lần sau mã được giải thích
        ngay tại đây.]],
    },
    [2] = {
      of = "bb321fe4",
      name = "Thành công",
      description = [[
        Mã thành công chưa đăng ký: request được chấp nhận, theo cách không tiêu chuẩn nào mô tả.
        Theo RFC 3261 section 8.1.3.2, client coi nó như 200. Với INVITE, điều đó nghĩa là cuộc gọi
        đã được trả lời và client phải tự gửi ACK như với mọi 2xx; với method khác, transaction đã
        xong. Mã này còn nói gì thêm thì chỉ hãng làm ra bên gửi mới biết.]],
      when = [[
        Nó đến từ server riêng của hãng, từ công cụ kiểm thử, và từ gateway nối với dịch vụ web
        chuyển nguyên mã HTTP sang. Nhắn tin, presence và method riêng của hãng hay có mã này hơn là
        cuộc gọi. Thấy nó trên trunk là chuyện lạ, nên hỏi lại đầu bên kia.]],
      fix = [[
        Trước hết kiểm tra client có xử lý như sau 200 không: gửi ACK cho INVITE, lưu binding cho
        REGISTER, thôi gửi lại request. Nếu không, yêu cầu bên gửi đổi sang 200, hoặc đổi mã trên
        proxy hay SBC. Reason phrase, body và tài liệu của sản phẩm ghi ở Server cho biết nó muốn
        nói gì. Nếu con số đến từ dịch vụ web sau server, sửa bảng đổi mã ở đó.]],
    },
    [3] = {
      of = "dd0cc22d",
      name = "Chuyển hướng",
      description = [[
        Mã chuyển hướng chưa đăng ký: phải thử request ở nơi khác hoặc theo cách khác. RFC 3261
        section 8.1.3.2 quy định client xử lý nó như 300, tức là tìm địa chỉ trong Contact và có thể
        gửi request mới đến một trong số đó. Đây là response cuối: INVITE được ACK và transaction
        này kết thúc. Không có header Contact thì không có chỗ nào để đi tiếp, và request coi như
        thất bại.]],
      when = [[
        Hệ thống định tuyến, server tra cứu số và load balancer dùng mã riêng của lớp này với thiết
        bị cùng hãng. Mã redirect của dịch vụ web mà gateway chuyển nguyên sang cũng trông y như
        vậy. Trên trunk công cộng, nó thường là nhầm lẫn hoặc lọt ra từ bên trong mạng kia.]],
      fix = [[
        Xem Contact có URI nào hệ thống của bạn đi tới được không, và hệ thống có được đặt để đi
        theo redirect không; PBX và SBC có tùy chọn này trên peer hoặc route. Đọc reason phrase,
        header Reason và Warning, cùng tài liệu của sản phẩm đã gửi. Nếu lẽ ra mã này không được ra
        khỏi mạng kia, đề nghị nhà mạng đó xử lý bên trong, hoặc gửi 302 kèm Contact.]],
    },
    [4] = {
      of = "24a612fe",
      name = "Lỗi phía client",
      description = [[
        Mã lỗi phía client chưa đăng ký: server này từ chối request như đã gửi. Theo RFC 3261
        section 8.1.3.2, client coi nó như 400, nên gửi lại y nguyên là vô ích, dù server khác có
        thể chấp nhận. Đây là response cuối, INVITE thất bại được ACK theo từng hop, và dialog đang
        có thường vẫn còn. Chỉ con số thì không nói lên nguyên nhân; reason phrase và các header
        khác có thể nói.]],
      when = [[
        Nhà mạng, softswitch và SBC dùng mã riêng của lớp này để báo chặn gian lận cước, thiếu
        tuyến, hoặc trạng thái license và tài khoản. Proxy dùng mã này khi next hop không phân giải
        được hoặc không tới được. Cũng có khi mã HTTP của dịch vụ web sau server được chuyển nguyên
        sang.]],
      fix = [[
        Đọc reason phrase, rồi header Reason và Warning, vì ở đó hay ghi rõ nguyên nhân hoặc giá trị
        Q.850. Tìm bên gửi qua Server hoặc User-Agent, rồi tra mã trong tài liệu của nó hoặc gửi
        Call-ID và thời điểm cho đơn vị vận hành. So request này với một request được chấp nhận:
        định dạng số, caller ID, địa chỉ nguồn, thông tin xác thực, SDP. Khi đã biết nghĩa của mã,
        thêm nó vào file riêng của đơn vị (site file) để lần sau mã được giải thích ngay tại đây.]],
    },
    [5] = {
      of = "b0bebf92",
      name = "Lỗi phía server",
      description = [[
        Mã lỗi phía server chưa đăng ký: server không làm được request, dù request có thể đúng. Theo
        RFC 3261 section 8.1.3.2, nó tính như 500, và có thể thử lại request sau hoặc qua server
        khác. Đây là response cuối; nếu có Retry-After thì đó là thời gian phải chờ, và dialog đang
        có thường vẫn tiếp tục.]],
      when = [[
        Gateway, tổng đài nhà mạng và application server dùng mã như vậy cho lỗi nội bộ, quá tải,
        lỗi cơ sở dữ liệu hay media, và sự cố ở mạng phía sau. Chúng thường đến dồn dập, lúc đang có
        sự cố hoặc sau một lần cập nhật. Mã riêng của dịch vụ web sau server cũng có thể lộ ra ở
        đây.]],
      fix = [[
        Tìm xem server nào sinh ra mã, dựa vào Server, Reason, Warning và capture ở cả hai phía của
        các server nghi ngờ, rồi tìm Call-ID trong log của server đó. Tra mã trong tài liệu sản
        phẩm. Trong lúc chờ, cho cuộc gọi đi vòng: server thứ hai, bản ghi SRV hoặc trunk khác, có
        nghỉ giữa các lần thử. Nếu load balancer hoặc SBC không failover khi gặp mã này, thêm nó vào
        danh sách mã gây failover.]],
    },
    [6] = {
      of = "78bef240",
      name = "Lỗi toàn cục",
      description = [[
        Mã lỗi toàn cục chưa đăng ký: request bị từ chối cho toàn bộ user này, không chỉ một thiết
        bị. Với client, nó tương đương 600, theo RFC 3261 section 8.1.3.2. Proxy đang fork mà nhận
        mã này sẽ hủy các nhánh còn lại, và bên gọi không nên thử đích khác cho cùng user. Đây là
        response cuối; INVITE thất bại được ACK như thường.]],
      when = [[
        Hệ thống chặn cuộc gọi, bộ lọc spam, contact center và một số ứng dụng dùng mã riêng của lớp
        này để thay mặt người dùng từ chối cuộc gọi. Phía sau có thể là cơ chế chặn cấp quốc gia mà
        chỉ nhà mạng nước đó biết. Thiết bị gửi nhầm mã này làm mọi điện thoại khác trong nhóm ngừng
        đổ chuông.]],
      fix = [[
        Xem reason phrase, Reason và Call-Info, nơi dịch vụ chặn hay tự xưng tên, và tài liệu của
        sản phẩm ghi ở Server hoặc User-Agent. Xem nó đến trước khi đổ chuông, thường là bộ lọc, hay
        sau khi đổ chuông, thường là người bấm. Nếu lẽ ra điện thoại khác hoặc voicemail phải nhận
        cuộc gọi, cho bên gửi dùng mã 4xx, hoặc đổi mã ở proxy. Người gọi bị chặn nhầm phải liên hệ
        nhà mạng đã từ chối cuộc gọi.]],
    },
  },

  responses = {
    [100] = {
      of = "dc72d352",
      description = [[
        Next hop đã nhận request và đang xử lý, nên bên gửi có thể thôi gửi lại. Mã này là tạm thời,
        không tạo dialog và không được chuyển đi: mỗi hop stateful tự gửi 100 của mình. Nó dừng
        timer 32 giây chờ câu trả lời đầu tiên, và từ lúc đó bên gọi có thể gửi CANCEL. 180 và 183
        nói về cuộc gọi và đến từ xa hơn ở phía sau.]],
      when = [[
        Nó đi sau hầu hết INVITE chỉ vài mili giây: server gửi mã này trừ khi có câu trả lời khác
        trong khoảng 200 ms. Với request khác thì hiếm, và qua UDP chỉ đến sau vài giây. Có hai bản
        trở lên nghĩa là INVITE bị gửi lại trước lúc bản đầu tiên về tới.]],
      fix = [[
        Không cần sửa gì nếu sau đó có 180, 183 hoặc response cuối. Nếu mãi chỉ có 100, tìm tiếp một
        hop nữa: bên gửi nó đang chờ DNS, cơ sở dữ liệu hoặc next hop im lặng, và log của nó phải
        cho biết đang chờ cái nào. Nếu bên gọi vẫn gửi lại INVITE thì response này không tới được nó
        hoặc nó không nhận ra. Khi đó so received và rport trong Via với địa chỉ và port nguồn của
        INVITE, rồi kiểm tra NAT và firewall.]],
    },
    [180] = {
      of = "abdb509f",
      description = [[
        Thiết bị bị gọi đã nhận INVITE và đang đổ chuông báo người dùng. Mã này là tạm thời, và khi
        có To tag thì tạo một early dialog; sau khi fork, mỗi điện thoại đổ chuông có một cái. Không
        có SDP thì máy gọi tự phát ringback; có SDP, như với 183, âm báo có thể đến từ đầu bên kia.
        Nếu không dùng 100rel, nó có thể mất trên đường.]],
      when = [[
        Trong cuộc gọi bình thường nào nó cũng đến giữa 100 và lúc nhấc máy; trên trunk thường sau
        một giây hoặc hơn, trong lúc mạng phía sau tìm điện thoại. Khi proxy fork, một INVITE kéo
        theo nhiều bản với To tag khác nhau. Gateway PSTN gửi mã này khi tổng đài báo đang đổ
        chuông.]],
      fix = [[
        Cuộc gọi đổ chuông rồi có người nhấc máy thì không cần làm gì. Nếu người gọi không nghe gì,
        xem có SDP không: không có thì phía bên gọi phải tự phát ringback; có thì kiểm tra đường RTP
        và cấu hình ringback trên SBC. Nếu không ai nhấc máy, xem điện thoại, cấu hình chuyển tiếp
        cuộc gọi của nó và timer không trả lời. Nếu nó lặp lại với cùng RSeq thì PRACK không tới
        nơi: kiểm tra Contact và Record-Route của response này, và firewall.]],
    },
    [181] = {
      of = "9cc3fd70",
      description = [[
        Phía bị gọi đang chuyển cuộc gọi sang đích khác trong lúc bên gọi chờ. Mã này là tạm thời và
        chỉ để báo: proxy, PBX hoặc application server phía bị gọi lo việc chuyển tiếp, bên gọi
        không phải gửi gì. Nó khác 302 ở chỗ đó, vì với 302 chính bên gọi phải gọi cuộc mới. Sau đó
        180, 183 và response cuối đến từ đích mới, thường trong một early dialog khác.]],
      when = [[
        Chuyển tiếp cuộc gọi khi bận, khi không trả lời hoặc vô điều kiện trên PBX và mạng IMS sinh
        ra mã này, và gateway tạo nó từ thông báo chuyển tiếp của PSTN. Nhiều hệ thống chuyển tiếp
        mà không gửi mã này, nên không thấy nó cũng không chứng tỏ gì. Diversion hoặc History-Info,
        nếu các mạng cho qua, ghi số được gọi ban đầu.]],
      fix = [[
        Nếu người bị gọi muốn chuyển tiếp thì không cần làm gì. Muốn bỏ một cấu hình chuyển tiếp
        ngoài ý muốn, xem quy tắc chuyển tiếp trên điện thoại, trong PBX và ở nhà mạng, vì mỗi nơi
        đều có thể tự chuyển. Nếu sau đó cuộc gọi chết với 482, 483 hoặc 408, lần theo đích mới: có
        thể hai user chuyển tiếp cho nhau, hoặc leg thứ hai đi tới số mà trunk không cho phép.]],
    },
    [182] = {
      of = "1df51be5",
      description = [[
        Người bị gọi đang bận, và cuộc gọi chờ trong hàng đợi thay vì bị từ chối. Response tạm thời
        này đến từ một server như contact center; server có thể gửi thêm nhiều bản, kèm vị trí hoặc
        thời gian chờ trong reason phrase. Bên gọi giữ INVITE mở cho đến khi hàng đợi nối máy hoặc
        bỏ cuộc. Khác với 486, nó mời chờ chứ không mời gọi lại.]],
      when = [[
        Hệ thống phân phối cuộc gọi tự động (ACD), nhóm đổ chuông và một số PBX gửi mã này khi mọi
        agent đều bận. Trong mạng công cộng ít gặp, vì đa số hàng đợi trả lời 200, hoặc gửi 183 kèm
        nhạc, để giữ người gọi. Sau mã này có thể nhiều phút liền trace không có bản tin nào khác.]],
      fix = [[
        Cứ để nó chờ; nếu người gọi phải chờ quá lâu thì xem hàng đợi chứ không phải SIP: số agent
        đang đăng nhập, đích tràn, thời gian chờ tối đa. Nếu các cuộc đang chờ đều đứt ở cùng một
        mốc, ví dụ ba phút, thì có timer trên đường đi cắt chúng: nâng timer C hoặc timer không trả
        lời của các proxy và SBC, và cho hàng đợi gửi một response tạm thời mỗi phút. Nếu người gọi
        không nghe gì, cho hàng đợi gửi 183 kèm SDP, hoặc trả lời cuộc gọi rồi mới phát nhạc.]],
    },
    [183] = {
      of = "a0a50add",
      description = [[
        Cuộc gọi đang tiến triển, và có điều cần báo hoặc cần phát trước khi có ai nhấc máy. Mã này
        là tạm thời và, khi có To tag, tạo một early dialog; SDP trong nó thường mở early media, như
        âm báo hoặc thông báo thoại từ đầu bên kia. Khác với 180, nó không nói rằng điện thoại đang
        đổ chuông. Client coi mọi mã tạm thời lạ như mã này.]],
      when = [[
        Gateway PSTN, trunk nhà mạng và SBC dùng mã này cho ringback, thông báo của mạng hoặc lời
        nhắc trả trước. Trong VoLTE nó mang SDP answer và trạng thái precondition, được xác nhận
        bằng PRACK. Có thể sau đó là thông báo lỗi bằng giọng nói, và mã cuối thật sự đến trễ hơn
        nhiều giây.]],
      fix = [[
        Cuộc gọi bình thường thì không cần đổi gì. Nếu người gọi không nghe gì, xem có SDP không:
        không có thì máy gọi phải tự phát ringback; có thì kiểm tra RTP có chạy đi và về với địa chỉ
        đó không, máy gọi có nhận early media không, và có SBC nào chờ nhấc máy mới mở port không.
        Nếu nó lặp lại với cùng RSeq thì thiếu PRACK: xem Require: 100rel, Contact và Record-Route.
        Nếu cuộc gọi kết thúc sau một thông báo thoại, nghe thông báo đó và đọc Reason trong
        response cuối.]],
    },
    [199] = {
      of = "9870a5c6",
      description = [[
        Một early dialog của INVITE này đã kết thúc, các early dialog khác vẫn có thể thành công.
        Proxy đang fork, hiếm hơn là UAS, gửi response tạm thời này với To tag của nhánh đã chết và
        header Reason chứa mã SIP đã làm nó chết. Bên gọi có thể giải phóng ngay codec, port và băng
        thông của nhánh đó. Bản thân INVITE vẫn mở cho đến khi có 2xx hoặc mã lỗi tốt nhất trong các
        nhánh.]],
      when = [[
        Chỉ bên gọi có ghi 199 trong header Supported của INVITE mới có thể nhận mã này; trên thực
        tế là thiết bị IMS, application server và vài SBC. Thường gặp nhất khi cuộc gọi fork tới
        nhiều điện thoại, một máy đổ chuông rồi từ chối còn các máy khác vẫn tiếp tục. Trong mạng
        PBX và trunk thông thường hầu như không thấy nó.]],
      fix = [[
        Không phải làm gì; đọc header Reason để biết vì sao nhánh đó thất bại, và chờ các nhánh còn
        lại. Nếu đúng lúc nó đến thì mất tiếng, nghĩa là máy gọi đang phát media của nhánh vừa chết
        và phải chuyển sang early dialog khác. Nếu thiết bị cũ hoặc B2BUA vì nó mà cắt cả cuộc gọi,
        bỏ 199 khỏi Supported trong INVITE hoặc lọc response này ở SBC, vì không có nó cuộc gọi vẫn
        chạy.]],
    },
    [200] = {
      of = "d7fc8090",
      description = [[
        Request được chấp nhận và đã thực hiện; ý nghĩa cụ thể tùy method trong CSeq. Với INVITE,
        cuộc gọi đã được trả lời: nó thường mang SDP answer (hoặc SDP offer nếu INVITE không có) và
        được gửi lại cho đến khi ACK của bên gọi tới. Với REGISTER, các header Contact liệt kê mọi
        binding và thời hạn còn lại. Với BYE, cuộc gọi đã kết thúc; với CANCEL, chỉ có CANCEL được
        chấp nhận.]],
      when = [[
        Mọi transaction thành công đều kết thúc bằng nó, kể cả OPTIONS keep-alive. Bản 200 cho
        CANCEL đi cùng 487 cho INVITE, trừ khi 200 cho INVITE và CANCEL gặp nhau giữa đường: khi đó
        cuộc gọi đã thông và bên gọi phải gửi BYE. Sau khi fork, hai điện thoại có thể nhấc máy cùng
        lúc, với To tag khác nhau.]],
      fix = [[
        Thành công thì không cần sửa, nhưng có ba lỗi lộ ra ở đây. Nếu 200 cho INVITE lặp lại và
        cuộc gọi đứt sau 32 giây thì thiếu ACK: kiểm tra Contact và Record-Route của 200, NAT và SIP
        ALG. Nếu mất tiếng hoặc thoại một chiều, so địa chỉ, port, chiều và codec trong cả hai SDP
        với RTP thấy được; nguyên nhân thường gặp là địa chỉ private sau NAT. Nếu điện thoại đã đăng
        ký mà không nhận được cuộc gọi, so Contact với địa chỉ thật của nó, và giữ cho NAT của nó
        luôn mở.]],
    },
    [202] = {
      of = "4f814465",
      description = [[
        Request đã được tiếp nhận nhưng chưa biết kết quả. Với SUBSCRIBE và REFER, mã này không còn
        được khuyên dùng (deprecated) và được xử lý y như 200; kết quả đến bằng NOTIFY. Với MESSAGE
        nó vẫn đúng: relay hoặc server lưu rồi chuyển (store-and-forward) đã có nội dung, nhưng
        không bảo đảm đến tay người nhận. Đây là response cuối và kết thúc transaction.]],
      when = [[
        Điện thoại và PBX đời cũ gửi mã này cho REFER khi transfer, và cho SUBSCRIBE tới presence,
        MWI hoặc đèn BLF. SMS gateway và hệ thống lưu tin nhắn offline gửi nó cho MESSAGE. Stack
        theo RFC 6665 và RFC 7647 thì gửi 200, nên một mạng có thể có cả hai.]],
      fix = [[
        Coi như thành công và xem chuyện gì đến tiếp. Sau SUBSCRIBE hoặc REFER phải có NOTIFY: đọc
        Subscription-State và, với transfer, dòng trạng thái trong body message/sipfrag. Nếu không
        có, kiểm tra Contact của bên SUBSCRIBE và đường về tới nó qua NAT và proxy. Nếu client không
        coi mã này như 200, cập nhật client hoặc cho server gửi 200.]],
    },
    [204] = {
      of = "d34c7cff",
      description = [[
        Subscription đã được gia hạn hoặc kết thúc, và sẽ không có NOTIFY vì không có gì thay đổi.
        Bên gửi NOTIFY chỉ dùng mã này cho SUBSCRIBE trong dialog đang có, khi header
        Suppress-If-Match mang đúng entity tag hiện tại. Bên SUBSCRIBE giữ trạng thái mình đang có;
        Expires, bắt buộc phải có trong response này, cho biết thời hạn mới, còn sau SUBSCRIBE với
        Expires 0 thì subscription chấm dứt. Còn 200 thì hứa sẽ có NOTIFY.]],
      when = [[
        Client presence và các client event khác có dùng conditional notification, RFC 5839, gặp mã
        này mỗi lần gia hạn một tài nguyên không đổi. Nó tiết kiệm băng thông và pin cho thiết bị di
        động đang theo dõi, và đỡ việc cho server có nhiều subscription. Trong lưu lượng PBX và
        trunk thông thường không có mã này.]],
      fix = [[
        Không có gì để sửa. Nếu bên theo dõi thấy trạng thái cũ, so tag trong Suppress-If-Match với
        SIP-ETag của NOTIFY gần nhất: giá trị * khớp với mọi trạng thái nên chặn hết cập nhật. Nếu
        client chờ NOTIFY rồi bỏ subscription, cho nó gửi SUBSCRIBE không có Suppress-If-Match. Nếu
        response này trả lời một SUBSCRIBE không có header đó hoặc nằm ngoài dialog thì lỗi ở bên
        gửi NOTIFY.]],
    },
    [300] = {
      of = "61c2023c",
      description = [[
        Địa chỉ này dẫn tới nhiều nơi, và bên gọi phải chọn một. Redirect server hoặc UAS liệt kê
        các lựa chọn trong header Contact, có thể kèm giá trị q, và không tham gia cuộc gọi nữa. Đây
        là response cuối: bên gọi gửi ACK, rồi nếu muốn thì gửi INVITE mới tới nơi đã chọn. 302 chỉ
        rõ nơi cần gọi lúc này; mã này để người dùng hoặc thiết bị tự chọn.]],
      when = [[
        Server định tuyến giá rẻ (LCR) và server chuyển mạng giữ số (MNP) gửi mã này kèm danh sách
        tuyến, tốt nhất đứng trước, cho softswitch và SBC. Danh bạ SIP có thể dùng nó cho user có
        nhiều thiết bị. Điện thoại để bàn nhận được sẽ thử Contact nó ưu tiên hoặc chỉ báo lỗi, vì
        không tiêu chuẩn nào quy định cách chọn.]],
      fix = [[
        Đặt thiết bị đã gửi INVITE đi theo redirect; trên PBX và SBC đây là tùy chọn của peer hoặc
        route. Kiểm tra mỗi Contact là một URI đầy đủ, có host, port và transport mà bên gọi tới
        được và được phép dùng. Nếu không mục nào trong danh sách dùng được, sửa dữ liệu định tuyến
        của redirect server. Nếu lần nào cũng trả về cùng một địa chỉ, tìm vòng lặp giữa hai hệ
        thống.]],
    },
    [301] = {
      of = "b7a0f50e",
      description = [[
        User đã chuyển hẳn, và Contact cho địa chỉ dùng từ nay về sau. Client gửi lại request tới
        địa chỉ đó, và cũng nên sửa danh bạ hoặc cấu hình của mình, điều mà 302 không yêu cầu. Đây
        là response cuối từ redirect server hoặc UAS. Proxy có thể tự đi theo nó, và khi đó bên gọi
        không bao giờ thấy.]],
      when = [[
        Nó xuất hiện sau khi đổi số hoặc đổi domain, và khi trunk hay registrar đã chuyển sang
        cluster khác. Gateway gửi mã này khi PSTN báo số đã đổi kèm số mới. Một số SBC dùng nó thay
        cho 302 ngay cả khi chỉ chuyển tạm, và hệ thống nào ghi nhớ địa chỉ mới thì cứ gọi mãi tới
        đó.]],
      fix = [[
        Đưa URI mới trong Contact vào cấu hình của bên gọi: địa chỉ server, trunk, route hoặc phím
        gọi nhanh. Trong lúc chưa sửa, cho client hoặc SBC đi theo redirect, và bảo đảm dialplan và
        quyền gọi cho phép đích mới. Nếu cuộc gọi thất bại sau redirect, kiểm tra bên gọi có phân
        giải được host trong Contact và có hỗ trợ transport đó không. Nếu không phải chuyển hẳn, đề
        nghị đầu bên kia gửi 302 kèm giá trị expires.]],
    },
    [302] = {
      of = "0c551ed7",
      description = [[
        Lúc này user ở địa chỉ trong Contact, và bên gọi được đề nghị gọi tới đó. Đây là response
        cuối, và INVITE này kết thúc bằng ACK. Hệ thống đi theo nó gửi request mới tới URI đó, còn
        cuộc sau lại dùng địa chỉ cũ, trừ khi giá trị expires cho phép nhớ. Với 181, mạng phía bị
        gọi chuyển tiếp cuộc gọi; ở đây ai đi theo redirect thì người đó gọi cuộc mới, và thường
        cũng là người trả cước.]],
      when = [[
        Điện thoại bật chuyển tiếp cuộc gọi trả lời INVITE bằng mã này, rồi PBX gọi tới đích. Server
        định tuyến giá rẻ (LCR), load balancer và server chuyển mạng giữ số (MNP) gửi nó cho SBC, và
        registrar có thể dùng nó để chuyển REGISTER sang server khác. Nhiều trunk công cộng không đi
        theo redirect, và cuộc gọi thất bại ở đó.]],
      fix = [[
        Quyết định ai phải đi theo redirect: bật redirect trên PBX, proxy hoặc SBC (redirect_method
        trong Asterisk, module uac_redirect trong Kamailio), hoặc chuyển tiếp cuộc gọi trong mạng
        thay vì trên điện thoại. Kiểm tra Contact có URI gọi được từ đó, vì số máy lẻ trơn hoặc địa
        chỉ private ra ngoài là thất bại. Nếu leg thứ hai bị từ chối, xem quy định caller ID của
        trunk: leg đó mang số của người gọi ban đầu và có thể cần Diversion hoặc History-Info chứa
        một số của bạn. Nơi nào không muốn chuyển tiếp thì xóa cấu hình đó trên điện thoại.]],
    },
    [305] = {
      of = "6f589ac7",
      description = [[
        Phải đi tới tài nguyên này qua proxy ghi trong Contact. Chỉ UAS được sinh ra mã này, và bên
        gọi gửi lại đúng request này qua proxy đó. Đây là response cuối. Khác với 301 và 302,
        Contact của nó trỏ tới server phải đi qua, không phải địa chỉ mới của user.]],
      when = [[
        Trên mạng thật rất hiếm, vì outbound proxy, SBC và DNS đã lo việc này. Gateway hoặc điện
        thoại chỉ nhận cuộc gọi qua proxy của mình có thể gửi mã này khi ai đó gọi thẳng vào địa chỉ
        IP. Đa số thiết bị từ chối cuộc gọi thẳng như vậy bằng 403 hoặc bỏ luôn.]],
      fix = [[
        Cho cuộc gọi tới đích đó đi qua proxy trong Contact: đặt làm outbound proxy của bên gọi hoặc
        làm next hop của tuyến. Đừng trông vào client tự làm, vì nhiều client không hỗ trợ mã này.
        Nếu bên gọi đã dùng đúng proxy đó, xem thiết bị trả lời được cấu hình chấp nhận proxy nào.
        Nếu một proxy sinh ra response này thì proxy đó sai, lẽ ra nó phải định tuyến cuộc gọi.]],
    },
    [380] = {
      of = "24061717",
      description = [[
        Cuộc gọi này không thực hiện được, nhưng có thể dùng dịch vụ khác thay thế. Body mô tả dịch
        vụ thay thế; RFC 3261 bỏ ngỏ định dạng, còn IMS dùng một tài liệu XML. Đây là response cuối,
        nên sau đó INVITE này không còn response nào nữa. Khác với 302, nó không nhất thiết cho địa
        chỉ để gọi: thiết bị phải hiểu body mới biết cần làm gì.]],
      when = [[
        Mạng di động dùng mã này cho cuộc gọi khẩn cấp: proxy biên P-CSCF báo cho điện thoại rằng số
        vừa gọi là số khẩn cấp và phải gọi đúng kiểu khẩn cấp, qua đăng ký khẩn cấp IMS hoặc qua
        mạng chuyển mạch kênh. Khi đó body có kiểu application/3gpp-ims+xml. Ngoài IMS hầu như không
        hệ thống nào gửi nó.]],
      fix = [[
        Trên thiết bị di động, đọc các phần tử type, reason và action trong body XML, và kiểm tra
        điện thoại có bắt đầu đúng thủ tục khẩn cấp được yêu cầu không. Nếu một số thường cũng kích
        hoạt nó, sửa danh sách số khẩn cấp và định dạng số trong P-CSCF hoặc SBC. PBX sau mạng như
        vậy không xử lý được body này: định tuyến cuộc gọi khẩn cấp của nó vào trunk dành riêng,
        hoặc cho SBC biên đổi response thành một tuyến hoặc thông báo thoại.]],
    },
    [400] = {
      of = "ebbe9fa4",
      description = [[
        Request sai cú pháp hoặc vi phạm quy tắc SIP, nên server không xử lý được. Bất kỳ server nào
        trên đường cũng có thể gửi mã này; reason phrase hoặc header Warning thường chỉ ra lỗi ở
        đâu. Đây là response cuối, và gửi lại đúng các byte đó thì kết quả vẫn vậy. Client cũng coi
        mọi mã 4xx lạ như 400, và một số hệ thống dùng mã này để từ chối vì lý do chẳng liên quan
        đến cú pháp.]],
      when = [[
        Hay gặp nhất là thiếu hoặc lặp header bắt buộc, Content-Length sai, dấu cách hoặc ký tự chưa
        escape trong URI, và SDP không parse được. Nó đến sau khi cập nhật phần mềm, sau khi thêm
        quy tắc sửa header trên SBC, và khi SIP ALG trong router đã viết lại một phần bản tin. Bản
        tin bị cắt cụt trên đường cũng gây ra mã này.]],
      fix = [[
        Đọc reason phrase trước, rồi so request với một request chạy được, theo các byte đã tới
        server chứ không phải các byte rời client. Kiểm tra Request-URI, Via, From, To, Call-ID,
        CSeq, Max-Forwards, Contact và Content-Length, rồi từng dòng SDP. Tắt SIP ALG và bỏ quy tắc
        sửa header vừa thêm. Nếu bên gửi không chèn gì lạ, log của server đã từ chối thường ghi rõ
        header nào.]],
    },
    [401] = {
      of = "f803d884",
      description = [[
        Đầu bên kia muốn biết chắc ai gửi request này và đòi xác thực Digest. UAS và registrar gửi
        mã này kèm WWW-Authenticate; proxy thì gửi 407. Đây là bước đầu bình thường: client gửi lại
        request có Authorization, cùng Call-ID và CSeq cao hơn. Thêm một challenge cho realm đó mà
        không có stale=true thường là do sai thông tin xác thực.]],
      when = [[
        Gần như REGISTER nào cũng bắt đầu bằng nó, và cả cuộc gọi tới PBX xác thực từng cuộc gọi.
        Khi có stale=true, nó quay lại vì nonce hết hạn trong lúc đăng ký hoặc cuộc gọi kéo dài. Lặp
        vòng không dứt là do sai thông tin xác thực, hoặc do client tính sai một thuật toán như
        SHA-256.]],
      fix = [[
        Chỉ challenge lặp lại mới cần xử lý: so ở cả hai phía tên đăng nhập xác thực, có thể khác số
        điện thoại, rồi mật khẩu, realm, algorithm và qop. Nếu lần nào cũng có stale=true thì các
        server không dùng chung nonce, hoặc nonce hết hạn quá sớm. Client không gửi Authorization là
        không có thông tin xác thực cho realm này hoặc không biết thuật toán nào được đưa ra. Với
        trunk nhận diện bằng địa chỉ IP, server không nên đòi xác thực: kiểm tra danh sách địa chỉ
        của server.]],
    },
    [402] = {
      of = "95c1fd12",
      description = [[
        Mã để dành cho tương lai, nhưng bên gửi dùng mã này theo nghĩa tài khoản không đủ tiền cho
        cuộc gọi này. Trong RFC nó chỉ có cái tên, nên mỗi nhà mạng tự đặt quy tắc. Đây là response
        cuối, và client không biết gì thêm thì xử lý như 400. Khác với 403, nó ngụ ý rằng nạp tiền
        xong gọi lại là được.]],
      when = [[
        Hệ thống trả trước, nhà mạng bán buôn và server tính cước gửi mã này khi hết số dư, khi chạm
        hạn mức tín dụng hoặc khi cước tới đích cao hơn số tiền còn lại. Nó thường bắt đầu cùng lúc
        cho mọi cuộc gọi của một trunk, hoặc chỉ cho những đích đắt tiền. Hệ thống khác dùng 403
        hoặc 503 cho cùng lý do.]],
      fix = [[
        Kiểm tra số dư, hạn mức tín dụng và các khoản chặn của tài khoản trên portal của nhà cung
        cấp, và đọc reason phrase. Nếu còn tiền, tìm xem hệ thống đã tính cuộc gọi này vào tài khoản
        nào: user xác thực, địa chỉ nguồn, P-Asserted-Identity hoặc một đầu số quyết định điều đó,
        và nhận sai có thể dẫn tới tài khoản rỗng. Nếu chỉ vài đích thất bại, hỏi giá cước hoặc giới
        hạn áp dụng cho chúng. Trên hệ thống của bạn, kiểm tra phần tính cước và tra số dư.]],
    },
    [403] = {
      of = "d9239a19",
      description = [[
        Bị từ chối theo chính sách: server hiểu request, nhưng xác thực hay thử lại đều không giúp
        được. Proxy, registrar, SBC và gateway gửi mã này để nói ai không được gọi, từ đâu, với
        caller ID nào hoặc tới số nào. Đây là response cuối. 401 và 407 đòi chứng minh danh tính,
        404 nói đích không tồn tại; mã này thẳng thừng nói không, dù nhiều server cũng gửi nó khi
        sai mật khẩu.]],
      when = [[
        Trunk gửi mã này khi địa chỉ nguồn không có trong danh sách, caller ID không phải số của
        bạn, đích bị chặn, chạm ngưỡng chống gian lận hoặc hợp đồng đã hết. Registrar gửi nó khi tài
        khoản bị khóa hoặc có quá nhiều thiết bị, như Asterisk khi một AOR đã chạm max_contacts.
        Gateway đổi Q.850 cause 21, call rejected, thành nó, và bên xác minh cuộc gọi có chữ ký có
        thể trả lời như vậy khi Date quá cũ.]],
      fix = [[
        Đọc reason phrase và header Reason, Warning, vì nhiều nhà mạng ghi nguyên nhân ở đó. Ở phía
        bạn, so với một cuộc gọi chạy được: IP và port nguồn, From và P-Asserted-Identity có đúng
        định dạng đã thỏa thuận, số bị gọi, và có gửi thông tin xác thực không. Trên server, kiểm
        tra danh sách địa chỉ, dialplan và nhóm quyền gọi (class of service), trạng thái và các giới
        hạn của tài khoản. Nếu mọi thứ đều đúng, gửi Call-ID và thời điểm cho đầu bên kia, vì chỉ họ
        thấy quy tắc nào đã chặn.]],
    },
    [404] = {
      of = "37f9471b",
      description = [[
        Số hoặc user không tồn tại ở đây, hoặc server này không phụ trách domain đó. Nó đến từ
        server phụ trách, hoặc từ gateway mà tổng đài sau nó không có số hoặc tuyến như vậy. Đây là
        response cuối, và giữa cuộc gọi thì nó kết thúc dialog. 480 là user có thật nhưng lúc này
        không liên lạc được, 410 là địa chỉ đã bỏ hẳn, 484 là số quá ngắn, 604 là không nơi nào có.]],
      when = [[
        Phần lớn do sai định dạng số: thiếu dấu cộng hoặc mã quốc gia, thừa một đầu số, mất số 0
        đầu. Nếu không thì context của dialplan thiếu số máy lẻ đó, domain không phải của server,
        hoặc REGISTER dùng tài khoản lạ. Một số server dùng mã này cho user chưa đăng ký. Với
        OPTIONS keep-alive, nó vẫn chứng tỏ server còn sống.]],
      fix = [[
        Xem phần user và host của Request-URI lúc tới server đã trả lời, và sửa định dạng số trên
        PBX hoặc SBC của bên gọi. Trên server, kiểm tra user có tồn tại, domain thuộc về server, và
        cuộc gọi vào đúng context hoặc bảng định tuyến. Nếu có user đó, kiểm tra đăng ký của điện
        thoại. Với số PSTN, đọc Q.850 cause trong Reason: 1 là unallocated number, 2 và 3 là thiếu
        tuyến.]],
    },
    [405] = {
      of = "9b368cbf",
      description = [[
        Method được nhận ra nhưng không được phép cho địa chỉ này. Header Allow, bắt buộc trong
        response này, liệt kê những method được phép. UAS, registrar hoặc B2BUA gửi mã này; đây là
        response cuối, và giữa cuộc gọi thường chỉ hỏng riêng request đó, trừ khi phiên không thể
        thiếu method ấy. 501 thì nói server hoàn toàn không biết method.]],
      when = [[
        Thường gặp khi gửi REGISTER tới server không phải registrar, và gửi PUBLISH, SUBSCRIBE,
        MESSAGE hoặc REFER vào trunk chỉ chở cuộc gọi. UPDATE, INFO hoặc REFER có thể gặp mã này
        giữa cuộc gọi khi peer tắt chức năng đó. SBC sinh ra nó do bộ lọc method trên interface.]],
      fix = [[
        So method trong CSeq với Allow trong response và với header Allow mà peer gửi lúc thiết lập
        cuộc gọi. Trên client, tắt chức năng dùng method đó, như presence, MWI hoặc transfer bằng
        REFER, hoặc gửi request tới server có dịch vụ ấy. Trên PBX hoặc SBC, cho phép method với
        peer đó nếu cần dịch vụ. Nếu Allow lại ghi đúng method này thì Request-URI không hợp: địa
        chỉ khác trên server đó có thể nhận.]],
    },
    [406] = {
      of = "ac53ac4e",
      description = [[
        Không dạng trả lời nào của server khớp với các header Accept của request. Vấn đề là body của
        response, không phải media: Accept, Accept-Encoding hoặc Accept-Language trong request loại
        bỏ mọi dạng server có. Đây là response cuối. Codec không khớp là 488 hoặc 606, còn body sai
        kiểu trong request là 415.]],
      when = [[
        Trường hợp đúng nghĩa rất hiếm: SUBSCRIBE có Accept không ghi định dạng nào của event
        package đó, hoặc OPTIONS loại trừ application/sdp. Thường thì gateway, điện thoại hoặc PBX
        cũ dùng mã này tùy tiện cho cuộc gọi nó không muốn hoặc media nó không xử lý được, và nguyên
        nhân nằm trong reason phrase.]],
      fix = [[
        Xem các header Accept của request và thêm kiểu mà server có, như application/sdp,
        application/pidf+xml hoặc application/simple-message-summary, hoặc bỏ giới hạn vô lý. Kiểm
        tra cả Event, vì mỗi package có định dạng riêng. Nếu request không đặt giới hạn như vậy, coi
        mã này là từ chối cuộc gọi: đọc reason phrase và Warning, rồi so SDP như với 488.]],
    },
    [407] = {
      of = "3624250f",
      description = [[
        Một proxy trên đường đòi xác thực Digest trước khi cho request đi qua. Client trả lời
        Proxy-Authenticate bằng request mới có Proxy-Authorization, cùng Call-ID và CSeq cao hơn.
        401 là cùng câu hỏi đó từ UAS hoặc registrar. Sau khi fork, một 407 có thể chứa challenge
        của nhiều proxy và server, và client nên trả lời hết.]],
      when = [[
        Outbound proxy, hosted PBX và SIP trunk gửi mã này cho INVITE, REFER và MESSAGE, thường cả
        cho re-INVITE, UPDATE hoặc BYE. Mỗi cuộc gọi một lần là bình thường ở nơi nonce sống ngắn.
        Lặp vòng cho thấy sai thông tin xác thực, hoặc dùng của realm khác.]],
      fix = [[
        Chỉ challenge lặp lại mới cần xử lý: kiểm tra tên đăng nhập xác thực, mật khẩu, realm, và
        client có gửi Proxy-Authorization chứ không phải Authorization. Qua một chuỗi proxy, client
        có thể cần thông tin xác thực cho nhiều realm. Nếu re-INVITE hoặc BYE thất bại giữa cuộc
        gọi, client phải gửi chúng ở đó nữa, cho nonce mới. Nếu trunk lẽ ra phải tin địa chỉ IP của
        bạn, so địa chỉ trunk thấy với địa chỉ đã thỏa thuận.]],
    },
    [408] = {
      of = "3f78385c",
      description = [[
        Không có câu trả lời kịp giờ: một server chờ next hop hoặc người dùng rồi bỏ cuộc. Proxy
        stateful gửi mã này cho INVITE khi không nơi nào có response cuối, và client coi như đã nhận
        nó sau 64*T1, mặc định 32 giây, không có response nào. Đây là response cuối và cho phép thử
        lại sau. 504 nghĩa là một hệ thống khác sau server im lặng, 480 là biết user đang vắng, và
        487 là có ai đó đã hủy.]],
      when = [[
        Điện thoại đã chết nhưng vẫn còn đăng ký, NAT binding đã đóng, firewall chặn gói tin hoặc
        next hop sai gây ra mã này sau 32 giây hoặc sau timer ngắn hơn của server. Nó cũng đến khi
        điện thoại đổ chuông đến lúc timer của proxy hết, và từ gateway cho Q.850 cause 18. Trong
        cuộc gọi, nó khiến bên gửi kết thúc dialog; thường là Contact hoặc route set không dẫn tới
        đâu. Với request khác INVITE, server hiện đại không nên gửi nó.]],
      fix = [[
        Tìm hop cuối cùng nhận được request và hop đầu tiên không nhận được, bằng capture ở cả hai
        phía của server đã trả lời. Kiểm tra địa chỉ trong đăng ký hoặc tuyến có tới được không,
        keep-alive có giữ NAT mở không, và firewall có cho qua port và transport đó không. Nếu
        request UDP vượt khoảng 1300 byte, nghi ngờ mất gói phân mảnh và chuyển sang TCP. Trên
        server, kiểm tra DNS và timer (fr_timer và fr_inv_timer của module tm trong Kamailio), trừ
        khi điện thoại đổ chuông suốt: khi đó chỉ là timer đổ chuông đã hết.]],
    },
    [409] = {
      of = "521acd1e",
      description = [[
        Di sản của RFC 2543: REGISTER mâu thuẫn với các đăng ký đã có. Mã này dành cho contact có
        tham số action, proxy hoặc redirect, trái với các contact đang có. RFC 3261 đã bỏ tham số đó
        và bỏ luôn mã này, nên nó không còn trong danh mục đăng ký, và client xử lý như 400.
        Registrar ngày nay chấp nhận REGISTER như vậy, hoặc trả lời 400, 403 hay 500 khi thật sự có
        gì vướng.]],
      when = [[
        Trong trace ngày nay, nó đến từ registrar rất cũ, hoặc từ sản phẩm mượn nghĩa HTTP là
        conflict cho việc riêng. Ví dụ thiết bị thứ hai giành một contact đã có chủ, hoặc hệ thống
        chuyển nguyên lỗi của dịch vụ provisioning. Trên trunk hầu như không thấy.]],
      fix = [[
        Nếu registrar thật sự chạy theo RFC 2543, cập nhật hoặc thay nó. Nếu không, đọc xem nó mô tả
        xung đột thế nào trong reason phrase và log, liệt kê các binding của tài khoản và xóa những
        cái cũ, bằng tay hoặc bằng REGISTER với Contact * và Expires 0. Trên điện thoại, bỏ tham số
        action khỏi Contact và cho mỗi thiết bị một địa chỉ contact riêng. Xem tài khoản có giới hạn
        số thiết bị không.]],
    },
    [410] = {
      of = "228e3588",
      description = [[
        Địa chỉ này từng có ở đây, nay đã bỏ hẳn, và không biết địa chỉ mới. Đây là response cuối và
        có thể coi là vĩnh viễn: danh bạ và client nên xóa mục đó, và giữa cuộc gọi thì dialog kết
        thúc. 404 mới đúng khi server không biết tình trạng này có vĩnh viễn không, và 301 khi nó
        biết địa chỉ mới.]],
      when = [[
        Thuê bao đã chuyển mạng, bị hủy hoặc đổi số sinh ra mã này qua gateway PSTN; gateway gửi nó
        cho Q.850 cause 22 khi tổng đài không cho số mới. Server còn nhớ tài khoản đã xóa, hội nghị
        đã kết thúc hoặc địa chỉ tạm đã hết hạn cũng dùng nó. Đa số PBX chỉ gửi 404 trong những
        trường hợp này.]],
      fix = [[
        Hỏi số mới và xóa số cũ khỏi danh bạ, phím gọi nhanh và quy tắc chuyển tiếp. Nếu chắc chắn
        số đang hoạt động, gọi thử qua nhà mạng khác: cơ sở dữ liệu MNP trên tuyến có thể đã cũ, và
        nhà mạng phải sửa. Nếu softphone gọi một địa chỉ tạm, như GRUU hết hạn hoặc hội nghị đã kết
        thúc, cho nó đăng ký lại hoặc vào lại để lấy địa chỉ mới.]],
    },
    [411] = {
      of = "aadcd6df",
      description = [[
        Mã của RFC 2543: server không nhận request thiếu header Content-Length. RFC 3261 bỏ nó, vì
        qua UDP thì datagram hết là body hết, còn qua TCP và TLS header này luôn bắt buộc. Nó không
        còn trong danh mục đăng ký, và client xử lý như 400. Stack ngày nay trả lời 400 hoặc đóng
        kết nối khi thiếu header này trên luồng TCP hay TLS.]],
      when = [[
        Chỉ server quá cũ, code kế thừa từ HTTP và công cụ kiểm thử còn gửi mã này. Request gây ra
        nó đi qua TCP hoặc TLS mà không có Content-Length, hoặc một thiết bị trên đường đã bỏ
        header. Gateway giữa WebSocket, nơi được phép bỏ header này, và TCP có thể gây lỗi này ngay
        cả hiện nay.]],
      fix = [[
        Cho client gửi Content-Length trong mọi request, đúng số byte sau dòng trống, và 0 khi không
        có body. Xem các byte lúc tới nơi, vì quy tắc của SBC hoặc ALG có thể đã bỏ header này hoặc
        dạng rút gọn l của nó. Sau đó kiểm tra gateway giữa các transport: nó phải thêm header khi
        ghi ra TCP hoặc TLS. Nếu server đòi header này cả trên UDP, cập nhật server.]],
    },
    [412] = {
      of = "8633aaea",
      description = [[
        Điều kiện trong PUBLISH không đạt: không có trạng thái nào mang entity tag đã gửi. Presence
        server so SIP-If-Match với các tag nó đang giữ; trạng thái đó đã hết hạn, đã mất, hoặc nằm ở
        server khác. Đây là response cuối, và client không được gửi lại request này: nó bỏ tag đi và
        publish lại từ đầu, không có SIP-If-Match. Điều kiện về media và băng thông thuộc mã 580.]],
      when = [[
        Client presence gặp mã này sau khi máy ngủ, mất mạng hoặc gia hạn trễ, lúc trạng thái đã
        publish hết hạn. Nó cũng đến sau khi presence server khởi động lại mà mất bộ nhớ, và khi
        load balancer đưa request gia hạn sang node khác. Cuộc gọi không bị ảnh hưởng.]],
      fix = [[
        Nhận mã này một lần, rồi PUBLISH không có SIP-If-Match thành công, là đã tự khỏi. Nếu nó cứ
        quay lại, cho client gia hạn sớm hơn hẳn so với Expires của 200, và kiểm tra client có lưu
        SIP-ETag của từng 200 không, vì mỗi cái thay cho cái trước. Phía server, giữ dữ liệu publish
        trong cơ sở dữ liệu chung, hoặc đưa mọi PUBLISH của một user về cùng node. Client cứ gửi mãi
        tag đã chết là client lỗi: cập nhật nó.]],
    },
    [413] = {
      of = "46706833",
      description = [[
        Body của request lớn hơn mức server này chấp nhận xử lý. UAS hoặc SBC gửi mã này và chỉ nói
        về body; cả bản tin quá dài là 513, địa chỉ quá dài là 414. Đây là response cuối, nhưng
        client có thể thử lại với body nhỏ hơn hoặc không có body. Header Retry-After nghĩa là giới
        hạn này chỉ tạm thời.]],
      when = [[
        SDP dài với nhiều codec, ICE candidate và dòng video, MESSAGE có nội dung dài hoặc hình ảnh,
        và PUBLISH với tài liệu presence lớn hay vướng mã này. Thường thấy ở WebRTC gateway nối với
        PBX cũ, và SMS gateway. Giới hạn body trong security profile của SBC cũng cho kết quả như
        vậy.]],
      fix = [[
        Làm body nhỏ lại: offer ít codec hơn, bỏ dòng media không dùng, bỏ ICE candidate trên leg
        đó, chia nhỏ hoặc rút ngắn tin nhắn, hoặc gửi nội dung lớn bằng MSRP hay bằng link. Nếu có
        Retry-After, chờ đủ thời gian đó rồi mới thử lại. Nếu nội dung chính đáng, nâng giới hạn
        body trên server hoặc SBC. So cả Content-Length với body thật, vì giá trị sai làm body nhỏ
        trông như khổng lồ.]],
    },
    [414] = {
      of = "69c3b2b9",
      description = [[
        Địa chỉ trong dòng request dài hơn mức server chấp nhận đọc. Request-URI được tính cả phần
        user và mọi tham số. Đây là response cuối: URI ngắn hơn có thể qua, URI cũ thì không. Body
        quá lớn là 413, và cả bản tin quá dài là 513.]],
      when = [[
        URI phình ra khi hệ thống nhét thêm thứ vào: token dài trong phần user, trạng thái định
        tuyến, tham số MNP và tham số nhà mạng. Redirect mỗi lượt lại nối thêm dữ liệu cũng dẫn tới
        đây, và trong vòng lặp URI có thể dài thêm mỗi vòng. Máy quét thử user name dài vô tận cũng
        nhận mã này.]],
      fix = [[
        Tìm xem cái gì làm Request-URI dài, theo dạng lúc nó tới nơi. Trên proxy hoặc SBC, bỏ những
        tham số chỉ có ý nghĩa ở phía trước, và giữ trạng thái trong header hoặc cơ sở dữ liệu thay
        vì trong phần user. Nếu một đoạn cứ lặp đi lặp lại trong đó, tìm vòng lặp giữa các hệ thống
        redirect hoặc chuyển tiếp cuộc gọi. Nếu URI chính đáng, nâng giới hạn trên server hoặc cập
        nhật phần mềm.]],
    },
    [415] = {
      of = "d7ff6f5c",
      description = [[
        Body của request có kiểu, encoding hoặc ngôn ngữ mà bên nhận không xử lý được. Accept,
        Accept-Encoding hoặc Accept-Language trong response liệt kê những gì nó nhận. Đây là
        response cuối, và client có thể thử lại với body thuộc kiểu được liệt kê. 488 chê media bên
        trong một SDP đã đọc hiểu; ở đây chính kiểu của body bị từ chối, còn 406 nói về body của
        response.]],
      when = [[
        Thường do INFO mang DTMF kiểu application/dtmf-relay, MESSAGE có định dạng lạ, và INVITE với
        multipart/mixed dùng cho cuộc gọi khẩn cấp, ghi âm cuộc gọi, SIP-I và SIP-T. Gateway gắn
        thêm phần ISUP khi gọi sang peer SIP thường sẽ nhận mã này ngay. Request có body mà
        Content-Type thiếu hoặc viết sai cũng vậy.]],
      fix = [[
        So Content-Type và Content-Encoding của request với các header Accept của response. Chỉ gửi
        những kiểu được liệt kê: chuyển DTMF sang RTP telephone-event (dtmf_mode=rfc4733 trong
        Asterisk, dtmf-relay rtp-nte trên Cisco CUBE), tắt SIP-I hoặc phần đính kèm khác trên trunk
        đó, dùng plain text cho tin nhắn. Nếu phần thêm vào có ích nhưng không bắt buộc, đánh dấu nó
        bằng Content-Disposition và handling=optional. Ở bên nhận, bật multipart hoặc chính kiểu đó
        nếu dịch vụ cần, hoặc cho SBC bỏ những phần mạng kế tiếp không muốn.]],
    },
    [416] = {
      of = "dedb6b28",
      description = [[
        Request-URI dùng scheme mà server này không biết hoặc không phục vụ, như tel hoặc sips.
        Proxy hoặc UAS gửi mã này trước khi xét tới user. Đây là response cuối, và client nên thử
        lại với sip URI. Nó chỉ nói về scheme: số không tồn tại dưới một scheme được phục vụ là 404.]],
      when = [[
        Thường gặp nhất là tel URI gửi tới PBX hoặc trunk muốn sip kèm user=phone, sau đó là sips
        gửi tới server không có TLS. Địa chỉ urn:service của cuộc gọi khẩn cấp gây ra mã này trên hệ
        thống không biết loại này, và cả những link bị mất hoặc viết sai scheme.]],
      fix = [[
        Trên máy gọi, PBX hoặc SBC, viết lại Request-URI theo dạng peer muốn, thường là sip URI có
        số, domain và user=phone. Ở cả hai phía, kiểm tra tùy chọn của trunk chọn giữa tel và sip.
        Với sips, cho mọi hop dùng TLS, hoặc gọi sip URI qua transport TLS. Trên proxy của bạn, đổi
        tel URI trước khi định tuyến, và thêm tuyến cho urn:service nếu cuộc gọi khẩn cấp đến ở dạng
        đó.]],
    },
    [417] = {
      of = "30f1c6e2",
      description = [[
        Không giá trị Resource-Priority nào trong request được biết ở đây, mà bên gọi lại bắt buộc
        phải có. Nó được gửi khi request có Require: resource-priority; không có dòng đó thì giá trị
        lạ bị bỏ qua và cuộc gọi đi tiếp với mức ưu tiên thường. Đây là response cuối;
        Accept-Resource-Priority có thể liệt kê những gì server nhận, và bên gọi có thể thử lại với
        một trong số đó. Giá trị có biết nhưng bên gọi không được dùng thì bị từ chối bằng 403.]],
      when = [[
        Mạng chính phủ, quân đội và mạng khẩn cấp dùng header này để cuộc gọi đi được lúc quá tải,
        với namespace như ets, wps, dsn hoặc esnet. Mã này xuất hiện nơi hai mạng như vậy, hoặc một
        mạng như vậy và nhà mạng công cộng, không có namespace chung. Trunk thông thường không bao
        giờ đòi nó.]],
      fix = [[
        So namespace và giá trị trong Resource-Priority với Accept-Resource-Priority trong response,
        hoặc với những gì đã thỏa thuận với peer. Dùng namespace cả hai phía đều biết, hoặc ghi
        nhiều giá trị. Nếu cuộc gọi cũng có thể đi không cần ưu tiên, bỏ resource-priority khỏi
        Require để đầu bên kia được bỏ qua. Trên server, thêm namespace vào cấu hình, hoặc cho thiết
        bị biên chuyển đổi giữa hai bên.]],
    },
    [420] = {
      of = "ba939163",
      description = [[
        Một phần mở rộng bắt buộc không được hỗ trợ, và header Unsupported ghi option tag của nó.
        UAS phản đối tag trong Require, proxy phản đối tag trong Proxy-Require. Đây là response
        cuối; client có thể thử lại không có các tag đó nếu bỏ được tính năng. 421 thì ngược lại: ở
        đó server cần thứ mà client không đưa ra.]],
      when = [[
        Các tag hay gặp là 100rel, timer, replaces, precondition và sec-agree. Nó xảy ra khi một
        phía bị đặt thành bắt buộc response tạm thời tin cậy (100rel) hoặc session timer mà phía kia
        không có, và với REGISTER khi một proxy thêm Path dù điện thoại không khai báo path. Biên
        giữa lõi IMS và PBX đơn giản hay có mã này.]],
      fix = [[
        Đọc Unsupported, rồi tìm các tag đó trong Require hoặc Proxy-Require của request. Ở bên gửi,
        đổi tính năng (100rel, session timer, precondition) từ required sang supported, như
        100rel=yes và timers=yes trong Asterisk, hoặc bật nó ở bên trả lời. Ở biên, cho SBC bỏ tag
        hoặc tự xử lý phần mở rộng. Với path, cho điện thoại ghi nó trong Supported, hoặc đặt
        registrar chấp nhận Path mà không cần khai báo.]],
    },
    [421] = {
      of = "83bbd013",
      description = [[
        Server cần một phần mở rộng mà client không ghi trong Supported; Require cho biết tên nó.
        Đây là response cuối, và client có thể thử lại nếu nó có tính năng đó và khai báo ra. Server
        lẽ ra phải quay về SIP cơ bản khi có thể, nên gửi mã này tức là server nói rằng nó không
        thể. 420 phàn nàn về phần mở rộng mà client đòi, còn 494 yêu cầu security agreement từ
        client có đưa ra cơ chế này.]],
      when = [[
        Nó đến từ những dịch vụ phụ thuộc một tính năng: path giữa proxy biên và registrar,
        sec-agree trong IMS, 100rel hoặc precondition trong VoLTE, timer trên trunk bắt buộc session
        timer. Điện thoại và PBX đơn giản gặp mã này khi đăng ký vào, hoặc gọi qua, mạng như vậy.]],
      fix = [[
        Đọc Require trong response và bật tính năng đó trên client; tùy chọn thường tên là PRACK
        hoặc 100rel, session timer, Path, precondition hoặc security agreement. Kiểm tra tag có
        trong Supported lúc request tới nơi, vì SBC hay lọc header này. Nếu thiết bị không làm được,
        đặt ở giữa một B2BUA hoặc SBC làm được, hoặc nới yêu cầu trên server từ required xuống
        preferred.]],
    },
    [422] = {
      of = "b537aaa6",
      description = [[
        Session timer yêu cầu quá ngắn với một server trên đường, mức tối thiểu của nó ghi trong
        Min-SE. UAS hoặc proxy gửi mã này khi Session-Expires của INVITE hoặc UPDATE thấp hơn giới
        hạn. Mã này chỉ khép lại lần thử này: client gửi lại request với cùng Call-ID và CSeq cao
        hơn, nâng Session-Expires lên ít nhất giá trị đó và thêm Min-SE. 423 phản đối cùng kiểu với
        đăng ký, subscription và dữ liệu publish.]],
      when = [[
        Điện thoại, PBX hoặc nhà mạng đặt session timer 90 giây gặp trunk hoặc SBC muốn 600 hay
        1800. Có thể qua vài vòng liên tiếp khi các proxy trên đường có giới hạn tăng dần. Sau đó
        cuộc gọi thiết lập chậm hơn một chút và vẫn chạy; chỉ hỏng khi client không biết thử lại.]],
      fix = [[
        Đặt session timer của bên gọi ít nhất bằng Min-SE nhận được; 1800 giây là giá trị thông
        dụng. Ở Asterisk là timers_sess_expires của endpoint, ở FreeSWITCH là session-timeout của
        profile. Trên server, hạ mức tối thiểu nếu nó cao vô lý, nhưng không dưới 90 giây: đó là
        timers_min_se ở Asterisk và minimum-session-expires ở FreeSWITCH. Nếu client bỏ qua response
        này, tắt session timer trên trunk đó hoặc để SBC lo.]],
    },
    [423] = {
      of = "e3c9bdc1",
      description = [[
        Thời hạn yêu cầu quá ngắn, Min-Expires ghi thời hạn ngắn nhất server chấp nhận. Registrar
        gửi mã này cho REGISTER, bên gửi NOTIFY gửi cho SUBSCRIBE và presence server gửi cho
        PUBLISH. Mã này chỉ khép lại lần thử này: client gửi lại request với Expires, hoặc tham số
        expires của từng Contact, nâng lên ít nhất giá trị đó. Nó dành cho thời hạn lớn hơn 0 và
        dưới một giờ; session timer của cuộc gọi dùng 422.]],
      when = [[
        Điện thoại đặt đăng ký mỗi 30 hoặc 60 giây, thường để giữ NAT mở, gặp registrar có mức tối
        thiểu vài phút. Client di động, trunk có chu kỳ đăng ký ngắn và điện thoại được provisioning
        trước khi server đổi giới hạn cũng vậy. Lần thử thứ hai thường thành công, và không ai để ý.]],
      fix = [[
        Đặt thời gian đăng ký hoặc subscription trên thiết bị ít nhất bằng Min-Expires; 600 đến 3600
        giây hợp với đa số mạng. Để giữ NAT binding mở, dùng gói keep-alive hoặc OPTIONS thay vì
        đăng ký dày. Nếu thời gian ghi cả trong Expires lẫn trong tham số expires của Contact, nâng
        tham số, vì nó được ưu tiên. Nếu thiết bị cứ lặp mãi một giá trị thì nó không biết mã này:
        đặt tay thời gian dài hơn, hoặc hạ mức tối thiểu trên registrar.]],
    },
    [424] = {
      of = "979c95be",
      description = [[
        Vị trí gửi kèm request sai định dạng, không dùng được hoặc không tải về được. Bên nhận cần
        vị trí mà không tìm thấy cái nào dùng được trong Geolocation hoặc trong body PIDF-LO;
        Geolocation-Error, bắt buộc ở đây, nói lý do. Mã này khép lại transaction nhưng không kết
        thúc dialog đang có. Nó không được dùng để trả lời request hoàn toàn không có header
        Geolocation.]],
      when = [[
        Mã này thuộc về cuộc gọi khẩn cấp và định tuyến theo vị trí: tổng đài khẩn cấp hoặc proxy
        định tuyến nhận tham chiếu vị trí mà không tải được, tham chiếu cid thiếu phần body tương
        ứng, hoặc XML không parse được. Proxy biết vị trí sai có thể từ chối và gửi vị trí đúng
        trong response. Thoại thường ngày không dùng nó.]],
      fix = [[
        Đọc số trong Geolocation-Error: 100 là vị trí không xử lý được, 200 đến 202 là thiếu quyền,
        300 là tham chiếu không tải về được. Kiểm tra PIDF-LO và Content-ID của nó so với cid trong
        Geolocation, và location server có trả lời request từ mạng kia không. Về quyền, chỉnh
        Geolocation-Routing và usage-rules trong PIDF-LO. Nếu response mang theo vị trí, gửi lại
        request với vị trí đó; proxy đã chèn vị trí sai thì phải tự giải quyết, không được chuyển
        response này đi tiếp.]],
    },
    [425] = {
      of = "8a228e95",
      description = [[
        Cảnh báo khẩn cấp trong request hỏng đến mức không rút ra được gì để hỗ trợ. Dịch vụ khẩn
        cấp hoặc server trên đường tới đó gửi mã này cho cảnh báo không kèm cuộc gọi, tức MESSAGE có
        tài liệu CAP như RFC 8876 mô tả. AlertMsg-Error, bắt buộc ở đây, cho chi tiết. Đây là
        response cuối, không kết thúc dialog, và không được dùng để trả lời request không có dữ liệu
        cảnh báo.]],
      when = [[
        Cảm biến, tủ báo động, xe và thiết bị y tế báo qua SIP gặp mã này khi XML hỏng, thiếu phần
        body hoặc trong đó không có gì cho biết báo động về chuyện gì. Request có bất cứ thông tin
        nào dùng được thì vẫn nên được nhận. Nó thuộc mạng khẩn cấp thế hệ mới và rất hiếm ở nơi
        khác.]],
      fix = [[
        Tra AlertMsg-Error: 100 là cảnh báo không xử lý được, 101 là thiếu cảnh báo, 102 là quá ít
        thông tin, 103 là dữ liệu hỏng. Kiểm tra tính hợp lệ của tài liệu CAP trong phần
        application/EmergencyCallData.cap+xml, rồi kiểm tra Call-Info và Content-ID trỏ về cùng phần
        đó, và SBC không bỏ nó hay đổi multipart boundary. Thử với địa chỉ test của dịch vụ khẩn
        cấp, không bao giờ thử với địa chỉ thật.]],
    },
    [428] = {
      of = "d192cdfc",
      description = [[
        Bắt buộc có danh tính người gọi được ký, mà request không có header Identity dùng được. Dịch
        vụ xác minh, thường ở mạng cuối, gửi mã này khi chính sách đòi chữ ký mà thiếu header, hoặc
        mọi header đều có kiểu ppt nó không biết. Đây là response cuối; có thể thử lại cuộc gọi kèm
        chữ ký. 436, 437 và 438 nghĩa là header có, nhưng chứng chỉ hoặc chữ ký không ổn.]],
      when = [[
        Mạng có STIR/SHAKEN, như ở Mỹ, Canada và Pháp, có thể gửi mã này trên những tuyến mà mọi
        cuộc gọi phải được ký. Nó xuất hiện khi nhà mạng gốc không ký, khi SBC hoặc một chặng chuyển
        mạch kênh trên đường làm rơi header, hoặc khi ai đó bỏ header để gói UDP nhỏ lại. Nhiều nhà
        mạng vẫn nhận cuộc gọi không ký và chỉ đánh dấu.]],
      fix = [[
        Đề nghị nhà mạng gốc ký cuộc gọi, hoặc bật ký trên SBC của bạn với chứng chỉ hợp lệ. Capture
        ở từng biên để tìm chỗ mất Identity: bộ lọc header, B2BUA không chép nó sang, hoặc chặng
        chuyển mạch kênh mà sau đó phải ký lại. Kiểm tra ppt, vì bên xác minh chỉ biết shaken thì
        không dùng được nếu chỉ có kiểu khác. Nên dùng TCP hoặc TLS, vì header này có thể đẩy INVITE
        vượt mức UDP chở được mà không phân mảnh.]],
    },
    [429] = {
      of = "a6ddabbd",
      description = [[
        Đích của transfer đòi bằng chứng ai đã yêu cầu: một Referred-By token hợp lệ. Cuộc gọi sinh
        ra từ REFER không có token được ký như vậy trong body, hoặc token cũ hay hỏng; bên nhận
        REFER cũng có thể từ chối chính REFER vì lý do này. Đây là response cuối, và bên chuyển,
        biết tin trực tiếp hoặc qua NOTIFY, có thể gửi REFER mới kèm token. 428 thì đòi danh tính
        của chính người gọi.]],
      when = [[
        Referred-By token được ký cần S/MIME, mà ít sản phẩm có, nên hiếm khi thấy thật, chủ yếu ở
        hệ thống bảo mật cao và server hội nghị kiểm soát chặt người vào. Khi đó nó trả lời REFER
        hoặc INVITE có Referred-By, hoặc nằm trong body message/sipfrag của NOTIFY. Nơi không có
        transfer, nó gần như luôn là Too Many Requests, mã HTTP cùng số, do một hệ thống giới hạn
        tốc độ mượn dùng.]],
      fix = [[
        Nếu transfer không cần chứng minh, nới quy tắc ở đích; đa số hệ thống chỉ gửi được header
        Referred-By thường. Nếu cần chứng minh, bên chuyển phải đặt token đã ký vào body của REFER
        và trỏ tới nó bằng tham số cid của Referred-By, còn bên nhận REFER phải chép nguyên header
        và token. Kiểm tra xem có B2BUA nào bỏ body hoặc viết lại header không, và kiểm tra đồng hồ,
        vì token trông như đã cũ cũng bị từ chối. Nếu đó là giới hạn tốc độ, đọc reason phrase, tuân
        theo Retry-After, gửi ít request mỗi giây hơn và hỏi nhà cung cấp về giới hạn.]],
    },
    [430] = {
      of = "aeec01c0",
      description = [[
        Kết nối tới thiết bị trên flow này đã hỏng, nên đường này tới thiết bị đã chết. Proxy biên
        gửi mã này cho proxy phụ trách domain của user, và proxy đó nên thử flow khác của cùng thiết
        bị: cùng instance nhưng reg-id khác. Nó chỉ dành cho proxy; endpoint không bao giờ nên thấy,
        và nếu thấy thì coi như 400. Nó thuộc SIP outbound, RFC 5626.]],
      when = [[
        Cuộc gọi tới điện thoại sau NAT, app di động và client WebRTC gặp mã này khi kết nối TCP,
        TLS hoặc WebSocket đã mất, hoặc proxy biên khởi động lại, trong khi đăng ký vẫn còn lưu. Lúc
        đó next hop là proxy biên không tìm thấy kết nối sống nào cho flow token trong Route. Nếu có
        flow thứ hai đã đăng ký, cuộc gọi đi qua ngay sau đó.]],
      fix = [[
        Nếu chỉ thoáng qua thì tự khỏi: flow kế tiếp được thử, và thiết bị đăng ký lại. Nếu mất cuộc
        gọi, cho thiết bị đăng ký hai flow qua hai proxy biên khác nhau và gửi keep-alive dày hơn
        thời gian timeout của NAT và load balancer. Đặt registrar xóa binding của flow bị báo mã
        này. Nếu bên gọi thấy được nó, có lẽ proxy của domain không biết mã này: nó nên thử contact
        khác chứ không chuyển mã đi tiếp.]],
    },
    [433] = {
      of = "9ea0738c",
      description = [[
        Cuộc gọi bị từ chối vì người gọi giấu danh tính, mà ở đây không nhận cuộc gọi ẩn danh.
        Server thay mặt người bị gọi gửi mã này. Đây là response cuối, và client không được tự gọi
        lại có hiện danh tính, trừ khi người dùng muốn vậy. Nó rõ nghĩa hơn 403 hoặc 603; chữ ký
        không xác minh được không phải ẩn danh, và có mã riêng.]],
      when = [[
        Đằng sau nó là tính năng từ chối cuộc gọi ẩn danh, ở nhà mạng cố định hay di động hoặc trên
        PBX. INVITE mang Privacy: id hoặc From ẩn danh, do người dùng đặt, do mặc định của điện
        thoại, hoặc do PBX hay SBC tự ý giấu số. Gateway đổi cuộc gọi PSTN bị hạn chế hiển thị số
        thành request như vậy.]],
      fix = [[
        Nếu người gọi đồng ý, gọi lại có hiện số: bỏ cấu hình giấu số, hoặc dùng mã bấm của mạng cho
        riêng một cuộc. Nếu không ai muốn ẩn số, tìm chỗ Privacy hoặc From ẩn danh được đưa vào: cấu
        hình caller ID của PBX, trunk, quy tắc sửa header của SBC. Kiểm tra số có tới nhà mạng trong
        From hoặc P-Asserted-Identity không. Nếu người bị gọi muốn nhận những cuộc này, tắt từ chối
        ẩn danh cho thuê bao đó.]],
    },
    [436] = {
      of = "5c1f1bc7",
      description = [[
        Không tải được chứng chỉ cho chữ ký của bên gọi từ địa chỉ ghi trong Identity. Bên xác minh
        đã thử URL trong tham số info của mọi header Identity và không lấy được gì dùng được. Đây là
        response cuối; khi URL hoạt động thì thử lại có thể qua. Nó không nói gì về chữ ký: chứng
        chỉ tải được nhưng không được hỗ trợ là 437, và chữ ký không đúng là 438.]],
      when = [[
        Dịch vụ xác minh trong mạng STIR/SHAKEN báo mã này khi kho chứng chỉ của nhà mạng ký bị sập,
        bị firewall chặn, có chứng chỉ TLS hết hạn, hoặc không còn file đó. Những cuộc gọi đầu tiên
        sau khi đổi chứng chỉ gặp mã này nếu file mới chưa được công bố. Nhiều mạng vẫn cho cuộc gọi
        đi tiếp và ghi mã này vào header Reason với protocol STIR.]],
      fix = [[
        Lấy URL trong info và tải thử từ ngoài mạng của bạn: nó phải trả chứng chỉ qua HTTPS, không
        cần đăng nhập và không chậm trễ. Sửa DNS, firewall, chứng chỉ TLS hoặc web server của kho,
        và công bố chứng chỉ trước khi ký bằng nó. Ở bên xác minh, kiểm tra đường ra ngoài, cấu hình
        proxy và cache. Nếu SBC cắt hoặc viết lại Identity, sửa luôn chỗ đó.]],
    },
    [437] = {
      of = "b3f9f6c2",
      description = [[
        Đã lấy được chứng chỉ của chữ ký bên gọi, nhưng bên xác minh không hỗ trợ nó. Chứng chỉ có
        thể do một CA mà bên xác minh không tin, hoặc dùng thuật toán nó không kiểm tra được. Đây là
        response cuối, và dùng lại chứng chỉ đó thì vẫn thất bại; tên cũ của mã là Unsupported
        Certificate. 436 nghĩa là không lấy được chứng chỉ, 438 là chữ ký hoặc nội dung được ký bị
        sai.]],
      when = [[
        Nó xuất hiện giữa các nước, hoặc giữa hệ thống test và hệ thống thật, nơi danh sách CA
        STIR/SHAKEN tin cậy khác nhau. Chứng chỉ hết hạn, bị thu hồi hoặc tự ký có thể dẫn tới mã
        này, và bên xác minh dùng danh sách cũ cũng vậy. Thường nó chỉ được ghi trong header Reason
        còn cuộc gọi vẫn đi tiếp.]],
      fix = [[
        Mở chứng chỉ mà info trỏ tới và kiểm tra issuer, ngày hiệu lực, chuỗi và TNAuthList; so root
        của nó với danh sách CA tin cậy của bên xác minh. Ký bằng ES256 và chứng chỉ của CA được
        công nhận ở nơi cuộc gọi kết thúc. Ở bên xác minh, cập nhật danh sách tin cậy và danh sách
        thu hồi, và kiểm tra đồng hồ. Tách hệ thống test khỏi hệ thống thật, hoặc cho chúng danh
        sách tin cậy riêng.]],
    },
    [438] = {
      of = "50bca4b9",
      description = [[
        Có header Identity, nhưng không header nào trong request có chữ ký hợp lệ và được hỗ trợ.
        Hoặc chữ ký không khớp khi kiểm tra, hoặc số, ngày hay claim khác không khớp với bản tin,
        hoặc token thiếu claim bắt buộc. Đây là response cuối; bên ký dùng dạng compact của token có
        thể thử thêm một lần với dạng đầy đủ. 428 là thiếu header, 436 và 437 là trục trặc với chứng
        chỉ.]],
      when = [[
        Thường là do SBC hoặc nhà mạng trung chuyển đổi số chủ gọi, số bị gọi, Date hoặc chính
        header này sau khi ký. Số dạng quốc nội ở chỗ token ghi dạng quốc tế làm phép so thất bại;
        token chỉ quá cũ thì có thể nhận 403. Cuộc gọi được chuyển tiếp có thể hỏng nếu không có
        thêm token cho số bị gọi mới. Thỉnh thoảng đó là giả mạo thật hoặc header bị phát lại
        (replay).]],
      fix = [[
        Giải mã token và so orig, dest và iat với From hoặc P-Asserted-Identity, To và Date lúc tới
        nơi. Ký sau mọi thay đổi về số, trên thiết bị gần nhà mạng kế tiếp nhất, và chuyển nguyên
        Date và Identity. Gửi số theo dạng quốc tế, và với cuộc gọi chuyển tiếp, cho mạng chuyển
        tiếp thêm token div. Đừng tắt phép kiểm tra này, vì nó dùng để chặn người gọi giả mạo.]],
    },
    [439] = {
      of = "1df428ee",
      description = [[
        Registrar hỗ trợ SIP outbound, nhưng proxy đầu tiên trên đường tới nó thì không. Registrar
        gửi mã này cho REGISTER có outbound trong Supported và reg-id trong Contact khi Path không
        cho thấy proxy biên với tham số ob. Mã này chỉ khép lại lần thử này: client có thể đăng ký
        lại không dùng outbound, hoặc qua proxy biên khác. Flow hỏng sau khi đăng ký là 430.]],
      when = [[
        Softphone, app di động và client WebRTC bật outbound gặp mã này khi nằm sau SBC hoặc proxy
        không biết RFC 5626 hoặc không thêm Path. Nó cũng xuất hiện sau khi đặt thêm proxy hoặc load
        balancer trước proxy biên, làm proxy biên không còn là hop đầu tiên.]],
      fix = [[
        Capture ở registrar để xem Path nào tới nơi. Trên proxy hoặc SBC đầu tiên, bật outbound để
        nó thêm Path có tham số ob và giữ kết nối của client. Nếu nó không làm được, chỉ cho client
        proxy khác làm được, hoặc tắt outbound trong client: không outbound trong Supported, không
        reg-id trong Contact. Client bỏ cuộc ở đây nên được cập nhật, vì đăng ký thường vẫn chạy.]],
    },
    [440] = {
      of = "220b3076",
      description = [[
        Cuộc gọi cần fork cùng lúc tới nhiều đích hơn mức Max-Breadth còn cho phép. Proxy đang fork
        gửi mã này khi không chia được phần còn lại cho các nhánh và cũng không thể thử lần lượt
        từng đích. Đây là response cuối và báo cho bên gọi rằng có đích chưa được gọi tới.
        Max-Forwards và 483 giới hạn độ dài đường đi; mã này giới hạn số nhánh cùng lúc, để chống
        tấn công khuếch đại.]],
      when = [[
        Nó có thể xuất hiện khi nhóm chứa nhóm: nhóm đổ chuông gọi tiếp các nhóm khác, user có nhiều
        thiết bị, fork ở nhiều domain nối tiếp nhau. Quy tắc chuyển tiếp lặp vòng và nhân số nhánh
        lên cũng dùng hết hạn mức. Ít sản phẩm hỗ trợ header này nên mã hiếm gặp.]],
      fix = [[
        Vẽ cây fork từ các header Via và dữ liệu location, và tìm vòng lặp hoặc nhóm lồng quá sâu.
        Trên proxy đã trả lời, gọi các thành viên lần lượt hoặc theo nhóm nhỏ hơn. Nếu cây cố ý rộng
        như vậy, nâng Max-Breadth đặt lúc đầu; giá trị khuyến nghị là 60. Nếu request tới nơi với
        Max-Breadth rất thấp, tìm xem ai đặt, vì giá trị 1 không cho đổ chuông song song.]],
    },
    [469] = {
      of = "045e6837",
      description = [[
        INFO dùng một Info Package mà bên nhận chưa đồng ý nhận. Recv-Info, bắt buộc trong response
        này, liệt kê những package nó nhận. Mã này chỉ khép lại INFO: dialog và cuộc gọi vẫn tiếp
        tục. Body sai kiểu là 415, INFO không khớp dialog nào là 481, còn bên hoàn toàn không có
        INFO thì trả lời 405 hoặc 501.]],
      when = [[
        Server hội nghị, hệ thống video và application server trao đổi DTMF, quyền phát biểu (floor
        control) hoặc dữ liệu khác bằng Info Package gặp mã này sau transfer hoặc re-INVITE, khi đầu
        mới có khả năng khác. Cũng có thể do đi ngược chiều với một thay đổi: INFO rời đi trước khi
        Recv-Info mới tới. INFO không có header Info-Package, như vẫn dùng cho DTMF và video
        refresh, không gây ra nó.]],
      fix = [[
        So Info-Package của request với Recv-Info trong INVITE, re-INVITE hoặc 2xx mới nhất của đầu
        bên kia. Bên gửi chỉ được dùng package có trong danh sách đó và phải ngừng khi chúng biến
        khỏi danh sách. Nếu lẽ ra phải nhận package này, bật nó ở bên nhận để Recv-Info khai báo, và
        kiểm tra SBC cho cả hai header đi qua. Gặp một lần ngay sau khi phiên thay đổi thì bỏ qua
        được.]],
    },
    [470] = {
      of = "9c76b458",
      description = [[
        Relay không gửi request tới nhiều người, vì có người chưa đồng ý nhận. Relay gửi mã này cho
        request mang danh sách URI; Permission-Missing ghi những URI chưa cho phép. Đây là response
        cuối, và request chưa đi tới URI nào trong danh sách. Bên gửi đưa các URI đó vào relay để
        relay xin phép họ, rồi thử lại sau.]],
      when = [[
        Nhắn tin nhóm, hội nghị ad hoc và server danh sách theo khung đồng thuận của RFC 5360 gửi mã
        này cho MESSAGE, INVITE hoặc SUBSCRIBE có danh sách người nhận. Thành viên mới, và thành
        viên đã rút lại sự cho phép, gây ra nó. Ngày nay hầu như không dịch vụ nào dùng khung này.]],
      fix = [[
        Lấy các URI trong Permission-Missing; nếu không có header đó, hỏi relay qua portal hoặc XCAP
        xem thiếu những ai. Thêm họ vào relay để mỗi người nhận được yêu cầu cho phép, và để họ xác
        nhận. Bỏ những người không trả lời. Trong mạng kín, nơi sự đồng ý đã giải quyết theo cách
        khác, tắt kiểm tra này cho danh sách đó.]],
    },
    [480] = {
      of = "7efa217d",
      description = [[
        User có thật nhưng lúc này không liên lạc được: chưa đăng ký, bật DND hoặc không trả lời. Nó
        đến từ thiết bị, gateway, hoặc proxy không có contact nào cho user. Đây là response cuối;
        Retry-After có thể cho biết khi nào gọi lại. 404 nói không có user đó, 486 nói thiết bị này
        bận, 408 nói không có gì về kịp giờ.]],
      when = [[
        Phần lớn do điện thoại tắt, mất mạng hoặc để đăng ký hết hạn. PBX và mạng di động gửi mã này
        khi không ai trả lời, điện thoại gửi khi bật DND, gateway gửi cho Q.850 cause 19, 20 và 31.
        Sau sự cố Internet hoặc NAT, cả một site có thể dính cùng lúc.]],
      fix = [[
        Trước hết xem tài khoản có đang đăng ký lúc cuộc gọi tới không: REGISTER cuối cùng, expires,
        contact. Nếu không, sửa điện thoại, mạng hoặc thông tin xác thực và keep-alive qua NAT của
        nó. Nếu có, xem DND, chuyển tiếp cuộc gọi và timer không trả lời trên điện thoại và PBX. Đọc
        reason phrase và Reason (Q.850), và với cuộc gọi từ trunk, kiểm tra số có dẫn về đúng tài
        khoản.]],
    },
    [481] = {
      of = "6ec0ed85",
      description = [[
        Bên nhận không biết dialog hoặc transaction nào ứng với request này. Nó so Call-ID, From tag
        và To tag, hoặc branch của CANCEL, và không thấy cái nào khớp. Đây là response cuối: với
        request trong cuộc gọi hoặc subscription, nó nghĩa là đầu bên kia không còn phiên đó nữa, và
        bên gửi nên kết thúc phần của mình. Với CANCEL, chỉ CANCEL thất bại, vì INVITE đã xong hoặc
        branch khác nhau.]],
      when = [[
        Chuyện hằng ngày là hai BYE đi ngược chiều gặp nhau, BYE hoặc re-INVITE sau khi peer khởi
        động lại hoặc failover, và NOTIFY cho subscription đã hết. Session timer hết hạn ở một phía,
        load balancer đưa các request sau sang node khác, và SBC lẫn lộn tag thì gây ra mã này liên
        tục. INVITE có Replaces nhận nó khi cuộc gọi cần thay đã không còn.]],
      fix = [[
        Hai BYE gặp nhau thì không cần làm gì; với CANCEL, so branch và Request-URI với INVITE. Còn
        lại, so Call-ID và tag với 200 đã thiết lập cuộc gọi; From tag và To tag đổi chỗ khi bên bị
        gọi gửi request. Lần theo Route và Record-Route xem request có tới đúng server đang giữ cuộc
        gọi không, và cho load balancer bám vào server đó hoặc dùng chung trạng thái. Kiểm tra
        session timer ở cả hai phía và xem log có lần khởi động lại nào không.]],
    },
    [482] = {
      of = "cbc19fca",
      description = [[
        Request đi vòng về cùng một server, hoặc tới đó hai lần theo hai đường khác nhau. Proxy gửi
        mã này khi thấy chính mình trong danh sách Via và không có gì liên quan đến định tuyến thay
        đổi. UAS gửi nó cho bản thứ hai của một request đã fork rồi gặp lại nhau ở chính nó; chuyện
        này vô hại, vì bản đầu vẫn được trả lời bình thường. Đây là response cuối; 483 chỉ phát hiện
        vòng lặp bằng cách đếm hop.]],
      when = [[
        Vòng lặp thật là do hai hệ thống chuyển qua lại cho nhau, default route trỏ ngược về nơi
        cuộc gọi đi ra, hoặc domain mà proxy không biết là của mình. Bản thứ hai đến từ fork song
        song qua hai proxy tới cùng điện thoại, và từ client thử nhiều địa chỉ liên tiếp thật nhanh.
        Nó thường bắt đầu đột ngột, sau khi đổi định tuyến hoặc failover.]],
      fix = [[
        Đọc các header Via của request từ dưới lên: host nào có mặt hai lần là chỗ lặp. Nếu
        Request-URI không đổi qua mỗi vòng, sửa tuyến hoặc danh sách domain của server gửi cuộc gọi
        ngược lại; nếu nó đổi, xem quy tắc chuyển tiếp cuộc gọi của các user. Với bản thứ hai, bỏ
        một trong hai đường hoặc contact, hoặc bỏ qua response này nếu nhánh khác đã thành công.]],
    },
    [483] = {
      of = "3d997c80",
      description = [[
        Request dùng hết số hop cho phép trước khi tới đích. Max-Forwards thường bắt đầu từ 70, mỗi
        proxy trừ một, và server nhận giá trị 0 không chuyển tiếp nữa mà gửi response cuối này. Nó
        cho thấy có vòng lặp hoặc, ít gặp hơn, giá trị ban đầu quá thấp so với đường đi. 482 đến từ
        server tự nhận ra vòng lặp.]],
      when = [[
        Nguyên nhân là chuyển tiếp lòng vòng, và hai trunk hoặc hai cluster là default route của
        nhau. Phép thử kiểu traceroute cố ý tạo ra mã này bằng giá trị nhỏ. Trong trace, cùng một
        INVITE đi qua nhiều lần, với Max-Forwards giảm dần và danh sách Via dài thêm. B2BUA đặt lại
        giá trị này từ đầu sẽ che vòng lặp đi và làm cuộc gọi chồng chất.]],
      fix = [[
        Xem Max-Forwards ở nơi request sinh ra: nếu thấp, ví dụ 10, đặt client thành 70. Nếu không
        thì đường đi bị lặp: liệt kê các host trong Via, hoặc lần theo cuộc gọi qua các log, rồi sửa
        tuyến hoặc quy tắc chuyển tiếp gửi nó ngược lại. Kiểm tra mỗi proxy biết hết tên và địa chỉ
        của mình. Trên B2BUA hoặc SBC, cấu hình để Max-Forwards được chép và trừ dần từ leg này sang
        leg kia, để vòng lặp có điểm dừng.]],
    },
    [484] = {
      of = "99380528",
      description = [[
        Số chưa đủ, cần thêm chữ số mới định tuyến được cuộc gọi. Gateway, softswitch hoặc PBX gửi
        mã này, và đây là response cuối. Với kiểu quay số overlap, nó là chuyện bình thường: client
        thêm chữ số và gửi INVITE mới cho đến khi không bị từ chối nữa. 404 thì nghĩa là số đã đủ
        nhưng không được sử dụng.]],
      when = [[
        Digit map gửi quá sớm, timer giữa các chữ số quá ngắn, hoặc người dùng quên mã vùng dẫn tới
        mã này. Gateway tới mạng có số dài ngắn khác nhau dùng nó cho quay số overlap. Q.850 cause
        28 từ PSTN được đổi thành mã này.]],
      fix = [[
        So các chữ số trong Request-URI với số đầy đủ; nếu không thiếu chữ số nào, đề nghị nhà mạng
        kiểm tra quy tắc độ dài cho dải số này. Trên điện thoại, sửa digit map và tăng inter-digit
        timer. Trên PBX hoặc SBC, thêm mã vùng và mã quốc gia theo yêu cầu của trunk, và gom đủ số
        rồi mới gửi nếu nhà mạng không có overlap. Nếu muốn dùng overlap, bật ở cả hai phía
        (allow_overlap trong Asterisk) và kiểm tra mỗi INVITE mới chứa mọi chữ số đã bấm.]],
    },
    [485] = {
      of = "5e650c1a",
      description = [[
        Địa chỉ khớp với hơn một user, và server không đoán xem ý là ai. Nó có thể liệt kê các ứng
        viên trong Contact. Đây là response cuối, và con người phải chọn: với 300, mọi lựa chọn đều
        dẫn tới cùng user hoặc dịch vụ, còn ở đây thử tự động có thể gọi nhầm người lạ. Server có
        thể gửi 404 thay mã này để bảo vệ sự riêng tư.]],
      when = [[
        Ví dụ kinh điển là gọi theo tên trong danh bạ công ty có hai người trùng tên. Nó có thể đến
        từ voicemail và hệ thống nhắn tin, từ tra danh bạ có mục trùng, hoặc từ cơ sở dữ liệu có hai
        tài khoản chung một alias. Trong thoại thông thường hầu như không thấy.]],
      fix = [[
        Gọi lại bằng địa chỉ đầy đủ và duy nhất, lấy từ danh sách Contact nếu có. Trên server, bỏ
        alias, mục số và mục danh bạ bị trùng, và cho phép tra bằng khóa duy nhất như số hoặc địa
        chỉ email. Nếu không muốn người ngoài biết có những ai, đặt server trả lời 404 hoặc bỏ
        Contact. Nếu địa chỉ trông đã duy nhất, tìm biến thể của nó viết kiểu khác hoặc ở domain
        khác.]],
    },
    [486] = {
      of = "05bb3ec3",
      description = [[
        Thiết bị của người bị gọi đang bận hoặc lúc này không muốn nhận thêm cuộc gọi. Nó đến từ
        thiết bị, hoặc từ PBX hay gateway thay thiết bị. Đây chỉ là câu trả lời cuối của thiết bị
        này: các nhánh fork khác vẫn tiếp tục, và voicemail hoặc chuyển tiếp khi bận có thể tiếp
        quản. 600 nói thay cho cả user, 480 nghĩa là vắng, và Retry-After có thể cho lúc gọi tốt
        hơn.]],
      when = [[
        Điện thoại đang có cuộc gọi mà không có call waiting, tài khoản hết giới hạn cuộc gọi, hoặc
        phím từ chối sinh ra mã này; nhiều điện thoại cũng gửi nó khi bật DND. Gateway gửi nó cho
        Q.850 cause 17. Trên một số trunk, nó nghĩa là hết kênh, dù 503 mới đúng.]],
      fix = [[
        Người dùng bận thì không cần sửa; chuyển tiếp khi bận, call waiting hoặc hàng đợi giữ được
        người gọi. Nếu điện thoại rảnh, kiểm tra DND, call waiting và các line trên máy, cuộc gọi
        treo trên PBX, và giới hạn cuộc gọi của tài khoản. Sau khi fork, To tag và User-Agent cho
        biết thiết bị nào từ chối. Nếu nó đến từ nhà cung cấp chỉ trong vài mili giây, xem giới hạn
        kênh của trunk.]],
    },
    [487] = {
      of = "4359b0c8",
      description = [[
        Request kết thúc trước khi có ai trả lời, thường vì người gọi gác máy và gửi CANCEL. Nó là
        response cuối cho INVITE, được ACK theo từng hop, và không bao giờ cho CANCEL, vì CANCEL
        nhận 200. BYE trong early dialog, hoặc server tự hủy khi hết timer đổ chuông, cũng dẫn tới
        mã này.]],
      when = [[
        Mọi cuộc gọi bị bỏ giữa chừng đều kết thúc bằng nó, và cả các điện thoại còn lại của nhóm
        khi một máy đã trả lời; Reason: SIP;cause=200 trong CANCEL đó bảo chúng đừng ghi cuộc gọi
        nhỡ. Hết giờ đổ chuông của PBX, SBC hoặc nhà mạng cũng sinh ra mã này.]],
      fix = [[
        Thường không có gì để sửa. Nếu người gọi nói họ không gác máy, lần theo CANCEL từng hop tới
        nơi gửi nó đầu tiên, và đọc Reason của nó. Thời gian từ INVITE tới CANCEL giống nhau nghĩa
        là có timer không trả lời hoặc timer thiết lập trên PBX của bên gọi, SBC hoặc nhà mạng: tăng
        nó lên hoặc chuyển tiếp sớm hơn. Nếu điện thoại vẫn đổ chuông thì CANCEL không khớp: so
        branch, Request-URI và số CSeq của nó với INVITE.]],
    },
    [488] = {
      of = "f727d4dd",
      description = [[
        Media offer không chấp nhận được ở đây, vì codec, mã hóa hoặc kiểu địa chỉ không hợp. UAS
        hoặc B2BUA gửi mã này; Warning có thể chỉ ra phần nào, như 304 cho loại media hoặc 305 cho
        định dạng, và body có thể liệt kê những gì được hỗ trợ. Sau re-INVITE hoặc UPDATE thì cuộc
        gọi tiếp tục với media cũ. 606 nói điều tương tự cho cả user.]],
      when = [[
        Phần lớn là không có codec chung, hoặc một phía offer SRTP còn phía kia muốn RTP thường.
        WebRTC, T.38 fax hoặc video tới hệ thống chỉ có thoại, IPv6 tới IPv4, và offer mà mọi luồng
        đều có port 0 cũng thuộc loại này. Giữa cuộc gọi, nó trả lời re-INVITE để hold, fax hoặc
        video.]],
      fix = [[
        So SDP của offer với SDP của response hoặc của cuộc gọi chạy được, trước hết phần Warning
        chỉ ra: codec trong m= và rtpmap, profile RTP/AVP, RTP/SAVP hay UDP/TLS/RTP/SAVPF, crypto và
        fingerprint, kiểu địa chỉ trong c=. Bật một codec chung trên thiết bị (allow trong
        Asterisk), hoặc transcoding trên SBC. Đặt mã hóa giống nhau ở cả hai phía (media_encryption
        trong Asterisk). Với fax, cho phép T.38, hoặc để bên gửi quay về G.711.]],
    },
    [489] = {
      of = "715ad0d0",
      description = [[
        Event package trong header Event không được biết hoặc không được phục vụ ở đây. Bên gửi
        NOTIFY gửi mã này cho SUBSCRIBE, và presence server gửi cho PUBLISH; nếu trả lời NOTIFY thì
        nó kết thúc subscription đó. Đây là response cuối, và cùng request đó sẽ lại thất bại.
        Allow-Events, bắt buộc trong response này dù có server bỏ sót, liệt kê những gì được hỗ trợ;
        request hoàn toàn không có header Event cũng có thể nhận mã này.]],
      when = [[
        Điện thoại xin message-summary, dialog, presence, reg hoặc package riêng của hãng mà PBX hay
        nhà cung cấp không có, nên nó đến lúc khởi động cho từng chức năng như vậy và mỗi lần thử
        lại. NOTIFY check-sync hoặc message-summary mà không ai SUBSCRIBE có thể khiến client trả
        lời mã này. Softphone thử presence qua SIP trunk thường cũng nhận nó.]],
      fix = [[
        So Event với Allow-Events. Trên điện thoại, tắt chức năng dùng package đó nếu server không
        có: MWI, BLF, presence, shared line. Nếu lẽ ra phải chạy, nạp module hoặc bật dịch vụ trên
        server, kiểm tra tên package có viết đúng không, và xem SUBSCRIBE có đi tới server giữ dịch
        vụ chứ không phải vào trunk. SBC có thể cần một quy tắc để chuyển SUBSCRIBE đi tiếp.]],
    },
    [491] = {
      of = "b6127238",
      description = [[
        Hai bên cùng lúc muốn thay đổi phiên, và hai request gặp nhau giữa đường. UA gửi mã này cho
        re-INVITE khi INVITE của chính nó đang chạy, hoặc cho UPDATE có offer khi offer của nó chưa
        được trả lời. Mã này khép lại request, nhưng cuộc gọi vẫn tiếp tục như cũ. Bên sở hữu
        Call-ID chờ ngẫu nhiên 2.1 đến 4.0 giây trước khi thử lại, bên kia chờ 0 đến 2.0 giây.]],
      when = [[
        Thường gặp khi hai máy cùng bấm hold, session refresh gặp nhau, re-INVITE cho direct media
        gặp re-INVITE từ đầu bên kia, hoặc hai gateway cùng chuyển sang T.38. Nó hay xảy ra ngay sau
        khi trả lời, lúc hệ thống ở cả hai phía sắp xếp lại đường media. Một cặp như vậy là vô hại.
        Ngược lại, request thứ hai từ cùng một bên thì nhận 500 kèm Retry-After.]],
      fix = [[
        Để timer làm việc và xem lần thử kế tiếp có thành công không. Nếu cứ lặp vòng thì một bên
        không chờ ngẫu nhiên: yêu cầu sửa bên đó. Giảm những lúc dễ xảy ra: tắt direct media ở một
        phía, ở Asterisk là direct_media=no, chỉ cho một bên refresh phiên, hoặc hoãn re-INVITE sau
        khi trả lời. Nếu không có request nào gặp nhau, tìm một INVITE cũ trong dialog không bao giờ
        kết thúc, vì mất response cuối hoặc ACK của nó.]],
    },
    [493] = {
      of = "97549cd9",
      description = [[
        Bên nhận không giải mã được body đã mã hóa của request. Nó nói về body S/MIME: UAS không có
        khóa khớp hoặc không chịu dùng. Đây là response cuối; chứng chỉ trong response là chứng chỉ
        để mã hóa lần sau, còn response không có chứng chỉ gợi ý rằng bên nhận không nhận body mã
        hóa. TLS trên kết nối và khóa SRTP không liên quan.]],
      when = [[
        S/MIME hầu như không ai dùng trong SIP, nên chỉ thấy mã này trong kiểm thử, sản phẩm bảo mật
        và vài mạng kín. Nguyên nhân dễ hiểu nhất là bên nhận đã đổi chứng chỉ còn bên gửi vẫn dùng
        cái cũ. Nguyên nhân khác là B2BUA hoặc cấu hình chuyển tiếp đã đưa request tới thiết bị mà
        body không được mã hóa cho nó.]],
      fix = [[
        Lấy chứng chỉ trong response, kiểm tra bạn có tin nó không, rồi mã hóa bằng nó trong request
        mới. Nếu không có, gửi không S/MIME và bảo vệ đường truyền bằng TLS, miễn là chính sách của
        bạn cho phép. Ở bên nhận, cài private key ứng với chứng chỉ đã công bố. Kiểm tra xem chuyển
        tiếp cuộc gọi, B2BUA hoặc SBC có gửi request sang thiết bị khác không.]],
    },
    [494] = {
      of = "12cbf7a1",
      description = [[
        Phải thỏa thuận bảo mật xong server mới chấp nhận request. Nó thuộc sec-agree, RFC 3329:
        client yêu cầu hoặc hỗ trợ cơ chế này, và server liệt kê các cơ chế của mình trong
        Security-Server. Đây là response cuối; client chọn một, như TLS, IPsec hoặc Digest, và gửi
        lại request với danh sách đó trong Security-Verify. Nó cũng đến khi danh sách gửi lại khác
        danh sách thật, còn 421 dành cho client hoàn toàn không nhắc tới sec-agree.]],
      when = [[
        Proxy biên của mạng IMS, hoặc SBC thay nó, có thể gửi mã này cho request đầu tiên của thiết
        bị chưa có kênh được bảo vệ. Nó xuất hiện khi kiểm thử VoLTE và VoWiFi, và khi softphone
        được trỏ vào lõi IMS. Lưu lượng PBX và trunk không có nó.]],
      fix = [[
        So Security-Client của request với Security-Server của response: hai bên cần một cơ chế
        chung, cùng thuật toán. Gửi lại request qua kênh đã thỏa thuận với Security-Verify chép đúng
        từng chữ, kể cả thứ tự và tham số. Nếu lại bị từ chối, tìm proxy hoặc ALG nào sửa các header
        này. Với client không làm được, cho phép truy cập qua TLS không cần sec-agree trên server
        biên.]],
    },
    [500] = {
      of = "99e4d6b4",
      description = [[
        Có lỗi bên trong server, và nó không thực hiện được request. Đây là mã chung cho mọi sự cố,
        là mã mà client áp cho mọi 5xx lạ, và là mã proxy gửi thay cho 503 nhận từ phía sau. UAS
        cũng dùng mã này khi các request vượt nhau trên đường: CSeq thấp hơn cái trước hoặc, kèm
        Retry-After, re-INVITE thứ hai trước khi cái đầu xong. Đây là response cuối, và thử lại sau
        hoặc đi tuyến khác có thể thành công.]],
      when = [[
        Cơ sở dữ liệu không trả lời, lỗi script, hết bộ nhớ hoặc license, và ứng dụng sập sau server
        sinh ra mã này, và gateway gửi nó cho Q.850 cause 111 và 127. Trong cuộc gọi có thể chỉ là
        CSeq thấp hơn, sau failover hoặc từ B2BUA đếm sai. Từ nhà mạng, nó có thể che việc hết kênh.]],
      fix = [[
        Tìm server đã sinh ra nó qua Server, Reason, Warning và reason phrase, rồi đọc log của nó.
        Nếu CSeq thấp hơn một request trước đó của cùng dialog và cùng bên, sửa điện thoại hoặc SBC
        đánh số sai. Trên server của bạn, kiểm tra ổ đĩa, bộ nhớ, cơ sở dữ liệu và thay đổi cấu hình
        gần nhất. Gửi lại sau thời gian trong Retry-After; với trunk, tạm dùng tuyến khác và gửi nhà
        mạng Call-ID cùng thời điểm.]],
    },
    [501] = {
      of = "d55f9fa6",
      description = [[
        Server không biết method này, hoặc thiếu chức năng mà request cần, với mọi user. UAS gửi mã
        này cho method nó không nhận ra; proxy chuyển tiếp method lạ chứ không trả lời như vậy. Đây
        là response cuối, và gửi lại request là vô ích. 405 nghĩa là biết method nhưng không cho
        phép ở địa chỉ này.]],
      when = [[
        Gateway đơn giản, bộ chuyển đổi fax và PBX cũ trả lời PUBLISH, MESSAGE, REFER, UPDATE hoặc
        method riêng của hãng theo cách này. Gateway PSTN gửi mã này cho Q.850 cause 29 và 79, tính
        năng hoặc dịch vụ không có ở đó. Máy quét bảo mật dùng method bịa ra cũng nhận nó.]],
      fix = [[
        Kiểm tra method trong CSeq, và xem peer làm được gì qua header Allow của nó, ví dụ trong câu
        trả lời cho OPTIONS. Trên client, tắt tính năng dùng method đó: transfer bằng REFER, session
        refresh bằng UPDATE, presence, nhắn tin. Cập nhật thiết bị cũ, hoặc cho PBX hay SBC xử lý
        method thay nó, như đổi REFER thành cuộc gọi mới. Nếu method là INVITE, xem Reason: dịch vụ
        được yêu cầu, như video hoặc data, không có.]],
    },
    [502] = {
      of = "4f37ef54",
      description = [[
        Một server ở giữa nhận câu trả lời không dùng được từ server kế tiếp trên đường. Proxy,
        gateway hoặc SBC gửi mã này với vai trung gian và nói rằng lỗi nằm ở phía sau nó. Đây là
        response cuối, và tuyến khác có thể chạy; trong cuộc gọi thì nó kết thúc dialog. 504 nghĩa
        là server kế tiếp không trả lời kịp, 503 là chính server này hiện không làm việc được.]],
      when = [[
        Gateway PSTN gửi mã này cho Q.850 cause 27, destination out of order. SBC và softswitch gửi
        nó khi leg thứ hai hỏng theo cách chúng không dùng hoặc không đổi mã được: response sai định
        dạng, peer cư xử lạ sau khi cập nhật, sai transport tới next hop. Có thể chỉ một đích bị.]],
      fix = [[
        Tìm server đã gửi nó, qua Server hoặc capture ở cả hai phía của nó, rồi tìm next hop của
        server đó, vì lỗi nằm ở câu trả lời trên leg ấy. Ở đó tìm response sai định dạng hoặc bất
        thường, lỗi TLS hoặc sai port. Thử cuộc gọi qua tuyến khác và gửi nhà mạng Call-ID, số và
        thời điểm. Nếu Reason có Q.850 cause 27 thì thuê bao bị gọi hoặc tổng đài của nó đang hỏng,
        và chỉ nhà mạng của nó xử lý được.]],
    },
    [503] = {
      of = "95ac8f29",
      description = [[
        Server hiện không nhận được request, vì quá tải, bảo trì hoặc thiếu tài nguyên. Client nên
        thử server khác (DNS SRV) và không gửi gì tới server này trong thời gian ghi ở Retry-After;
        không có header đó thì làm như sau 500. Proxy chỉ chuyển tiếp mã này khi nó không phục vụ
        được gì nữa, còn không thì gửi 500. Client coi kết nối hỏng như mã này.]],
      when = [[
        Hay gặp là giới hạn kênh và tốc độ của trunk, gateway hết kênh trống, và nghẽn PSTN (Q.850
        cause 34, 38, 41, 42, 47). SBC gửi mã này khi next hop không còn trả lời OPTIONS, server gửi
        khi rút tải để bảo trì. FreeSWITCH ghi Maximum Calls In Progress khi chạm giới hạn session.]],
      fix = [[
        Đọc Retry-After và reason phrase, xem nó đến từ lúc nào và từ bao nhiêu cuộc gọi trở lên.
        Nếu giới hạn là số cuộc gọi, đề nghị nhà mạng nâng số kênh hoặc số cuộc gọi mỗi giây, hoặc
        chia tải. Trên server của bạn, kiểm tra tải, số session và giới hạn; trên SBC, kiểm tra
        trạng thái next hop. Cấu hình tuyến thứ hai hoặc bản ghi SRV để client chuyển đi nơi khác,
        vì thử lại ngay làm quá tải kéo dài.]],
    },
    [504] = {
      of = "92f311d5",
      description = [[
        Một server phải hỏi hệ thống khác mà không có câu trả lời kịp giờ. Hệ thống đó có thể là
        proxy, cơ sở dữ liệu, DNS, application server hoặc PSTN. Đây là response cuối và nói về thứ
        nằm sau bên gửi, còn 408 nói về user hoặc next hop của chính request này, và 502 nói về câu
        trả lời không dùng được. Thử lại sau, hoặc qua tuyến khác, là hợp lý.]],
      when = [[
        SBC và server IMS gửi mã này khi trunk kế tiếp, cơ sở dữ liệu thuê bao hoặc phép tra ENUM
        không trả lời, và gateway gửi cho Q.850 cause 102, recovery on timer expiry. Nó đến sau một
        khoảng cố định, chính là timer của server đã bỏ cuộc. Trong IMS nó có thể mang body XML bảo
        điện thoại đăng ký lại.]],
      fix = [[
        Đo thời gian từ request tới response, tìm timer dài đúng như vậy trên server đã trả lời, và
        xem nó chờ cái gì. Kiểm tra tải của hệ thống đó cùng tuyến mạng, firewall và DNS trên đường
        tới nó, và chỉ tăng timer nếu câu trả lời có đến nhưng trễ. Nếu nhà mạng trả lời như vậy,
        dùng tuyến khác và báo Call-ID. Nếu chỉ vài số bị, trục trặc nằm ở mạng của các số đó.]],
    },
    [505] = {
      of = "9bd79069",
      description = [[
        Phiên bản SIP trong dòng request không phải phiên bản server hỗ trợ. Mọi thứ đang dùng đều
        ghi SIP/2.0, nên có lẽ start line đã hỏng, hoặc lưu lượng không phải SIP. Đây là response
        cuối, và gửi lại request không giúp gì. Start line đúng mà bản tin bên dưới sai là 400,
        method lạ là 501, phần mở rộng lạ là 420.]],
      when = [[
        Máy quét port, bài test tải và chương trình nói HTTP hoặc RTSP vào port 5060 gây ra mã này.
        Trên TCP, Content-Length sai trong một bản tin khiến parser tìm start line kế tiếp sai chỗ.
        Quy tắc sửa header đụng tới dòng đầu cũng có thể gây ra.]],
      fix = [[
        Xem dòng đầu của request từng byte: method, một dấu cách, URI, một dấu cách, SIP/2.0, rồi CR
        và LF. Nếu trong capture nó đúng, kiểm tra bản tin ngay trước nó trên cùng kết nối TCP, vì
        Content-Length của bản tin đó có thể sai. Sửa quy tắc hoặc chương trình tạo ra dòng này, và
        để ý dấu cách trong Request-URI. Nếu nguồn là máy quét, chặn nó ở firewall.]],
    },
    [513] = {
      of = "13dc47b6",
      description = [[
        Cả bản tin, gồm header và body, dài hơn mức server xử lý được. 413 chỉ nói về body và 414
        chỉ nói về địa chỉ. Đây là response cuối, và chỉ bản tin ngắn hơn mới thành công. Nó không
        phải dấu hiệu mất gói phân mảnh UDP, vì bản tin không tới nơi đầy đủ thì không được trả lời
        gì cả.]],
      when = [[
        INVITE phình ra vì nhiều codec, ICE candidate, danh sách Via và Record-Route dài, Identity
        token, History-Info và header riêng của hãng, cho tới khi vượt giới hạn. Điển hình là lưu
        lượng WebRTC, VoLTE và STIR/SHAKEN tới gateway cũ, và nội dung dài trong MESSAGE. Giới hạn
        nằm ở buffer của thiết bị hoặc security profile của SBC.]],
      fix = [[
        Tìm những phần lớn nhất của request và bỏ thứ peer không cần: offer ít codec hơn, bỏ ICE
        trên leg trunk, lọc header riêng của hãng, rút ngắn Via và Record-Route bằng topology hiding
        trên SBC. Chia nhỏ nội dung dài hoặc gửi bằng MSRP. Nâng giới hạn kích thước bản tin trên
        server nếu có tùy chọn này. Nếu bản tin dài thêm sau mỗi hop, tìm vòng lặp.]],
    },
    [555] = {
      of = "b2c634a2",
      description = [[
        Mạng này không hỗ trợ dịch vụ push mà app yêu cầu. Nó chỉ trả lời REGISTER, từ proxy hoặc
        registrar biết push theo RFC 8599 nhưng không biết nhà cung cấp trong pn-provider của
        Contact; nếu tham số đó không có giá trị thì không nhà cung cấp nào được hỗ trợ. Nó khép lại
        lần thử đó. Trên mạng này sẽ không có gì đánh thức app đang ngủ khi có cuộc gọi, cho đến khi
        nó đăng ký với nhà cung cấp mà mạng có.]],
      when = [[
        Softphone di động gặp mã này sau khi chuyển sang nhà mạng hoặc server khác, khi push chưa
        được cấu hình ở đó, hoặc khi tên nhà cung cấp, như apns hoặc fcm, còn mới hay viết sai.
        Server và SBC không biết RFC 8599 thì không gửi nó: chúng bỏ qua các tham số, và app đăng ký
        không có push.]],
      fix = [[
        So pn-provider, pn-param và pn-prid trong Contact với danh sách trong tài liệu của server;
        câu trả lời thành công sẽ cho thấy các nhà cung cấp được hỗ trợ trong Feature-Caps với
        sip.pns. Trên server, bật dịch vụ push và nạp thông tin xác thực của nó: khóa APNs, tài
        khoản FCM, hoặc khóa VAPID cho web push. Bảo đảm proxy lo push nằm trên đường của REGISTER.
        Trong lúc chờ, cho app đăng ký không có tham số pn và giữ kết nối.]],
    },
    [580] = {
      of = "c6c2219d",
      description = [[
        Một điều kiện của phiên, thường là băng thông dành riêng, không đáp ứng được, nên offer bị
        từ chối. UAS đáng lẽ trả lời offer gửi mã này cho INVITE hoặc UPDATE có SDP mang
        precondition theo RFC 3312, và kèm SDP cho biết điều kiện nào không đạt. Đây là response
        cuối; trong cuộc gọi đang chạy, UPDATE hoặc re-INVITE bị từ chối như vậy thì phiên vẫn giữ
        nguyên. 412 nói về trạng thái đã publish và 488 nói về codec.]],
      when = [[
        VoLTE, VoWiFi và cuộc gọi IMS khác dùng precondition để chắc chắn có bearer trước khi điện
        thoại đổ chuông. Nó xuất hiện khi mạng vô tuyến hoặc mạng lõi không cấp bearer, khi việc
        dành tài nguyên quá lâu, hoặc khi mạng bắt buộc precondition gọi sang mạng không có. Trunk
        doanh nghiệp hầu như không dùng.]],
      fix = [[
        So các dòng a=curr, a=des và a=conf trong offer, trong các response tạm thời và trong
        response này, rồi tìm phía nào chưa dành được tài nguyên. Trong mạng di động, tìm nguyên
        nhân ở báo hiệu policy và bearer cùng giây đó. Nếu peer không làm được precondition, đưa ra
        ở mức tùy chọn, có precondition trong Supported và không có trong Require, hoặc để SBC biên
        lo. Kiểm tra PRACK và UPDATE có đi qua được không.]],
    },
    [600] = {
      of = "1d48dcfe",
      description = [[
        Người dùng bận, và không thiết bị nào khác hay voicemail nhận cuộc gọi. Đây là lỗi toàn cục:
        proxy hủy các nhánh còn đổ chuông và không thử đích nào nữa, và bên gọi không nên tìm user
        này ở nơi khác. Đây là response cuối; Retry-After có thể cho lúc gọi tốt hơn. 486 nói điều
        tương tự cho riêng một thiết bị, và 603 từ chối mà không nêu lý do.]],
      when = [[
        PBX có quy tắc bận cho cả user, call center và một số app gửi mã này. Điện thoại chỉ nên gửi
        khi biết chắc không thiết bị nào khác của người dùng trả lời được, vậy mà có máy hễ bận là
        gửi nó, làm cả nhóm ngừng đổ chuông. Sang PSTN nó thành Q.850 cause 17.]],
      fix = [[
        Nếu người dùng thật sự bận ở mọi nơi thì không cần làm gì. Nếu các điện thoại khác của nhóm
        ngừng đổ chuông hoặc cuộc gọi không vào voicemail, tìm thiết bị đã gửi nó, qua User-Agent
        hoặc Contact, và đặt mã bận của nó thành 486. Proxy cũng có thể đổi nó thành 486, hoặc cứ đi
        tiếp bất chấp nó, như Kamailio với disable_6xx_block của module tm. Kiểm tra chuyển tiếp khi
        bận của user.]],
    },
    [603] = {
      of = "611ea164",
      description = [[
        Cuộc gọi bị từ chối thay mặt người bị gọi, và không ai khác sẽ nhận. Đây là response cuối và
        toàn cục, nên proxy đang fork dừng mọi nhánh; bên gửi không phải nêu lý do, và Retry-After
        có thể cho lúc gọi tốt hơn. Nếu có phrase Network Blocked và header Reason với text bắt đầu
        bằng v=analytics1 thì đó là 603+ của Mỹ: call analytics đã chặn cuộc gọi, và header cho biết
        hỏi ai. 607 là người bị gọi đánh dấu người gọi này là không mong muốn, 608 là chặn theo RFC
        8688.]],
      when = [[
        Bấm từ chối, DND trên một số điện thoại và danh sách chặn của PBX sinh ra mã này, và gateway
        dùng nó cho Q.850 cause 21 khi người dùng PSTN từ chối cuộc gọi. Ở Mỹ, nhà mạng chặn theo
        analytics trả lời 603+; ở đó và nơi khác cũng thấy 603 trơn cho cùng chuyện này. Từ chối
        trong vòng một giây mà không đổ chuông có lẽ do hệ thống tự động.]],
      fix = [[
        Xem nó đến nhanh cỡ nào: sau 180 thì người hoặc điện thoại từ chối, không có 180 thì tìm
        danh sách chặn và bộ lọc, ở phía bị gọi cả DND. Với 603+, dùng url, tel hoặc email trong
        text của Reason để khiếu nại với mạng đã chặn, kèm Call-ID, các số và thời điểm. Sau đó kiểm
        tra mức attestation, caller ID hiển thị và nhãn gắn cho số của bạn. Nếu một điện thoại làm
        cả nhóm ngừng đổ chuông, đặt mã từ chối của nó thành 486.]],
    },
    [604] = {
      of = "8a26efd7",
      description = [[
        User hoặc số này không tồn tại ở đâu cả, theo lời một server khẳng định biết chắc. Đây là
        lỗi toàn cục, nên proxy ngừng tìm và bên gọi không nên thử tuyến khác; giữa cuộc gọi thì
        dialog kết thúc. 404 chỉ nói cho một domain hoặc một server. Ít server có đủ thông tin như
        mã này khẳng định.]],
      when = [[
        Cơ sở dữ liệu số, định tuyến theo ENUM và nhà mạng nắm toàn bộ quy hoạch đánh số gửi mã này
        cho số chưa cấp. Một số SBC và PBX được đặt gửi nó thay 404 để ngừng tìm tuyến. Sang PSTN nó
        thành Q.850 cause 1, unallocated number.]],
      fix = [[
        Kiểm tra số trước: định dạng, mã quốc gia, đầu số. Nếu đúng, thử nhà mạng khác, vì cơ sở dữ
        liệu sau câu trả lời này có thể đã cũ sau khi số chuyển mạng. Nếu mã này làm LCR dừng lại dù
        tuyến khác chạy được, đổi nó thành 404 trên trunk đó hoặc cho bộ định tuyến đi tiếp bất chấp
        nó. Trên hệ thống của bạn, chỉ gửi nó khi biết chắc, còn không thì 404.]],
    },
    [606] = {
      of = "c40c8b3b",
      description = [[
        Người dùng muốn nói chuyện, nhưng không thiết bị nào của họ hợp với phiên được offer. Đây là
        lỗi toàn cục về SDP: loại media, codec, băng thông hoặc địa chỉ. Mã Warning từ 300 đến 399
        nói cái gì không hợp, và body có thể liệt kê cái gì hợp. Proxy đang fork dừng mọi nhánh, vì
        vậy đa số trường hợp nên dùng 488, dạng cục bộ của nó; 406 nói về các header Accept.]],
      when = [[
        Một số gateway, server hội nghị và điện thoại cũ gửi mã này khi codec hoặc mã hóa không
        khớp. SBC hoặc server có thể dùng nó khi offer trái chính sách media, như RTP thường ở nơi
        đòi SRTP, hoặc băng thông vượt mức cho phép. Đa số mạng dùng 488 thay nó.]],
      fix = [[
        Đọc Warning và body, rồi so offer với những gì đầu bên kia hỗ trợ, như với 488: codec,
        RTP/AVP hay RTP/SAVP, IPv4 hay IPv6, băng thông, số dòng media. Bật một codec chung, đặt mã
        hóa giống nhau ở cả hai phía, hoặc cho SBC transcode. Nếu offer có nhiều dòng media, thử chỉ
        audio. Nếu mã này làm các thiết bị khác của người dùng không trả lời được, cho bên gửi dùng
        488 hoặc đổi mã ở proxy.]],
    },
    [607] = {
      of = "bdba09a7",
      description = [[
        Người bị gọi đánh dấu không muốn nhận cuộc gọi này, và lần sau người gọi này có thể lại bị
        từ chối. Nó đến từ thiết bị của người bị gọi, do phím báo cuộc gọi quấy rối hoặc do thiết bị
        tự quyết, và là lỗi toàn cục như 603. Mạng có thể dùng mã này cho danh sách chặn cá nhân và
        điểm uy tín của số chủ gọi. 608 khác ở chỗ ai quyết định: ở đó là hệ thống tự động trong
        mạng.]],
      when = [[
        Điện thoại và app có nút spam gửi mã này trong mạng khai báo sip.607 trong câu trả lời cho
        REGISTER. Nó có thể là cause trong header Reason của BYE, nếu người dùng phát hiện giữa cuộc
        gọi, và của CANCEL gửi cho các nhánh khác. Trên trunk hiếm gặp, và một số nhà mạng đổi nó
        thành 603.]],
      fix = [[
        Đừng gọi người này nữa: quyết định là của người bị gọi, và mỗi lần thử thêm có thể làm uy
        tín số của bạn tệ hơn. Với lưu lượng chính đáng, kiểm tra sự đồng ý, danh sách gọi, số lần
        gọi mỗi số, và số cùng tên bạn hiển thị. Đăng ký số của bạn với các nhà cung cấp analytics
        và cho ký cuộc gọi với attestation đầy đủ. Nếu là nhầm, người bị gọi phải bỏ chặn trên điện
        thoại hoặc ở nhà mạng, hoặc tìm app lọc cuộc gọi trên thiết bị.]],
    },
    [608] = {
      of = "0b6c5868",
      description = [[
        Một hệ thống tự động trên đường, thường là call analytics, từ chối cuộc gọi trước khi nó tới
        người dùng. Hệ thống trung gian gửi mã này, không phải bên bị gọi, và đây là lỗi toàn cục:
        các lần thử khác tới cùng user có lẽ cũng bị chặn. Call-Info với purpose=jwscard trỏ tới một
        danh thiếp được ký, qua đó người gọi bị chặn nhầm có thể khiếu nại. 607 là phán quyết của
        chính người bị gọi, còn 603+ là mã nhà mạng Mỹ gửi cho cùng sự việc.]],
      when = [[
        Hệ thống chặn robocall của nhà mạng cuối, hoặc dịch vụ lọc của bên thứ ba, gây ra mã này:
        nhiều cuộc gọi ngắn, ít người trả lời, chữ ký yếu hoặc thiếu, số không hoạt động. Người gọi
        dùng thiết bị cũ có thể nghe thông báo bằng early media trước. Đến nay ít mạng dùng nó, vì
        Mỹ đã chọn 603+.]],
      fix = [[
        Tải URL trong Call-Info, xác minh chữ ký của nó, và liên hệ đơn vị ghi trong đó với Call-ID,
        các số và thời điểm. Nếu không có header, nhờ nhà mạng của bạn tìm xem ai đã từ chối. Sau đó
        cải thiện những gì bộ lọc xem xét: ký với attestation đầy đủ, hiển thị số được cấp cho bạn,
        gọi thưa hơn, bỏ số chết khỏi danh sách, đăng ký số với các nhà cung cấp analytics. Nếu
        chính hệ thống của bạn gửi nó, chỉnh lại ngưỡng và kèm Call-Info để người gọi khiếu nại
        được.]],
    },
  },

  comparisons = {
    ["100/180"] = {
      of = "e4b7b6ea",
      contrast = [[
        100 chỉ nói rằng next hop đã nhận request; 180 nói rằng một thiết bị của bên bị gọi đang đổ
        chuông báo người dùng.]],
      question = [[
        Điện thoại đã đổ chuông, hay mới chỉ có server kế tiếp nhận cuộc gọi? Đổ chuông là 180, mới
        nhận là 100.]],
      look = [[
        100 đến trong vài mili giây, thường không có To tag, và mỗi hop stateful gửi một bản riêng.
        180 có To tag và đến từ phía bị gọi, thường sau một giây hoặc hơn.]],
      which = [[
        Server gửi 100 nếu trong 200 ms chưa có gì hơn, và gửi 180 khi bắt đầu đổ chuông. Nếu sau
        100 không có gì, cuộc gọi kẹt ở server đã gửi nó hoặc xa hơn, đang chờ DNS, cơ sở dữ liệu
        hoặc next hop không trả lời.]],
    },
    ["100/183"] = {
      of = "471d842e",
      contrast = [[
        100 báo rằng INVITE đã tới next hop; 183 báo cuộc gọi đang tiến triển ở xa hơn, thường kèm
        SDP để phát âm báo hoặc thông báo thoại.]],
      question = [[
        Response có cho biết gì về chính cuộc gọi không? Nếu không thì là 100; nếu có, mà không nói
        điện thoại đang đổ chuông, thì là 183.]],
      look = [[
        100 bình thường không có To tag lẫn body, và không bao giờ được gửi tin cậy (100rel). 183
        thường có cả hai; khi dùng 100rel, nó có thêm RSeq và phải được PRACK xác nhận.]],
      which = [[
        100 đến trước và làm bên gửi thôi gửi lại; 183 đến khi có media hoặc tin cần báo. Nếu sau
        100 không có 183, 180 hay response cuối, bắt gói phía sau server đã gửi 100.]],
    },
    ["100/401"] = {
      of = "abe32cd8",
      contrast = [[
        100 chỉ xác nhận request đã tới; 401 kết thúc lần thử này và đòi thông tin xác thực Digest.]],
      question = [[
        Server có hỏi ai đang gọi không? Chưa hỏi thì mới là 100; chính câu hỏi đó là 401.]],
      look = [[
        Server đòi xác thực mà không giữ trạng thái thì không gửi 100, nên thiếu 100 không chứng tỏ
        gì. Sau 401, tìm cùng request đó với CSeq cao hơn, branch mới và Authorization.]],
      which = [[
        Nếu có cả hai, 100 đến trước và 401 theo sau vài mili giây. Nếu chỉ có 100, server đang chờ
        cơ sở dữ liệu user hoặc next hop. Nếu 401 là bản tin cuối cùng, client không có thông tin
        xác thực cho realm đó, hoặc không biết thuật toán nào trong challenge.]],
    },
    ["100/403"] = {
      of = "d20e88cd",
      contrast = [[
        100 chỉ xác nhận request đã tới; 403 từ chối nó theo một quy tắc, và có thông tin xác thực
        hay thử lại cũng không khác.]],
      question = [[
        Server đã quyết định về request chưa? Chưa thì mới là 100; nếu có quy tắc cấm cuộc gọi thì
        tiếp theo là 403.]],
      look = [[
        Từ 100 đến 403 chỉ vài mili giây thì xem quy tắc của server đã gửi 100, như danh sách địa
        chỉ nguồn. Từ một giây trở lên thì 403 đến từ một nhà mạng ở xa hơn, có thể nói lý do trong
        Reason hoặc Warning.]],
      which = [[
        100 đến trước; 403 kết thúc lần thử, và client không gửi lại. Nếu chỉ có 100 thì chưa ai từ
        chối gì: server đang chờ cơ sở dữ liệu hoặc next hop. Sau 403, so địa chỉ nguồn, caller ID
        và số bị gọi với một cuộc gọi đi được.]],
    },
    ["100/404"] = {
      of = "4db28ca5",
      contrast = [[
        100 nói rằng một server đã nhận INVITE và đang xử lý; 404 là kết quả: không có user hay số
        này, hoặc server không phục vụ domain đó.]],
      question = [[
        Đã tìm xong chưa? Còn đang tìm thì mới là 100; tìm mà không có ai thì tiếp theo là 404.]],
      look = [[
        Từ 100 đến 404 chỉ vài mili giây thì xem dialplan hoặc bảng user của next hop. Lâu hơn thì
        404 đến từ một server hoặc tổng đài ở xa hơn, có thể kèm Q.850 cause trong Reason.]],
      which = [[
        100 đến trước. Sau 404, client phải sửa số và không gửi lại y nguyên. Nếu chỉ có 100, một
        lần tra cứu ENUM hoặc cơ sở dữ liệu đang treo, hoặc next hop không trả lời.]],
    },
    ["100/408"] = {
      of = "6c60c7c2",
      contrast = [[
        100 hứa rằng next hop đang xử lý request; 408 thừa nhận rằng hết giờ mà chưa có response
        cuối.]],
      question = "Còn ai đang chờ, hay timer đã hết? Còn chờ là 100, hết timer là 408.",
      look = [[
        Đo thời gian đến 408: 32 giây là mặc định khi next hop không trả lời, giá trị khác là do cấu
        hình trên một server. Phía sau bên gửi 100, tìm INVITE gửi lại với khoảng cách tăng gấp đôi,
        bắt đầu từ nửa giây.]],
      which = [[
        100 đến trước; nếu không có thêm gì, proxy stateful gửi 408 cho INVITE. 100 làm dừng timer
        32 giây của chính client, nên nếu 408 cũng không đến, client cứ chờ cho tới khi người dùng
        hoặc một timer khác gửi CANCEL.]],
    },
    ["100/501"] = {
      of = "84734df9",
      contrast = [[
        100 nói rằng next hop đang xử lý request; 501 nói rằng server phải trả lời không biết method
        đó, hoặc thiếu một chức năng mà request cần.]],
      question = [[
        Server trả lời có làm được điều request yêu cầu không? Chưa rõ thì mới là 100; nếu không làm
        được thì tiếp theo là 501.]],
      look = [[
        Đọc method trong CSeq. Với INVITE, 501 thường đến từ gateway, hay kèm Q.850 cause 29 hoặc 79
        trong Reason; với method khác thì vốn hiếm khi có 100.]],
      which = [[
        Proxy gửi 100 cho INVITE và chuyển tiếp cả method lạ, nên hãy tìm bên gửi 501 ở phía sau nó.
        Sau 501, client thôi gửi method đó tới đây; cuộc gọi vẫn có thể đi được qua tuyến khác. Nếu
        chỉ có 100 thì next hop im lặng, chứ không phải không làm được.]],
    },
    ["180/182"] = {
      of = "0c5493c2",
      contrast = [[
        Với 180, một thiết bị đang đổ chuông và có thể được nhấc máy bất cứ lúc nào; với 182, cuộc
        gọi chờ đến lượt trong hàng đợi.]],
      question = [[
        Lúc này có máy nào đang đổ chuông cho cuộc gọi không? Nếu có thì là 180; nếu đang chờ có
        người rảnh thì là 182.]],
      look = [[
        182 đến từ server hàng đợi, thường lặp lại, có khi kèm vị trí hoặc thời gian chờ trong
        reason phrase. 180 đến sau đó, khi điện thoại của một agent đổ chuông.]],
      which = [[
        Hàng đợi gửi 182 trong lúc cuộc gọi chờ, tốt nhất mỗi phút một lần, và có thể gửi 180 khi
        đưa cuộc gọi đến một agent. Nếu 182 là bản tin cuối cùng, không agent nào rảnh. Cuộc gọi đứt
        sau hơn ba phút một chút thì nghĩ đến timer C của một proxy không nhận thêm được 182 nào.]],
    },
    ["180/183"] = {
      of = "f0efbf12",
      contrast = [[
        180 nói rằng thiết bị của bên bị gọi đang đổ chuông; 183 nói rằng cuộc gọi đang tiến triển,
        không khẳng định có máy nào đổ chuông.]],
      question = [[
        Có biết chắc bên bị gọi đang đổ chuông không? Nếu có thì là 180; nếu không, hoặc mạng phát
        gì đó trước, thì là 183.]],
      look = [[
        SDP cho biết nhiều hơn con số: có SDP, dù trong mã nào, thì tìm RTP từ đầu bên kia; không có
        thì máy gọi tự phát ringback.]],
      which = [[
        Điện thoại gửi 180. Gateway hoặc SBC gửi 183 để phát âm báo và thông báo thoại, và gửi 180
        khi tổng đài báo đang đổ chuông. Client có thể nhận cả hai, theo thứ tự bất kỳ. Nếu người
        gọi không nghe gì, kiểm tra đường early media và xem bên nào phải phát âm báo.]],
    },
    ["180/200"] = {
      of = "253955c4",
      contrast = [[
        180 nói rằng điện thoại đang đổ chuông; 200 cho cùng INVITE đó nói rằng cuộc gọi đã được trả
        lời.]],
      question = "Đã có người nhấc máy chưa? Trước lúc đó là 180, từ lúc đó là 200.",
      look = [[
        Kiểm tra CSeq của 200 ghi INVITE chứ không phải PRACK hay CANCEL. To tag của nó cho biết máy
        nào trong số các máy đổ chuông đã trả lời.]],
      which = [[
        180 đến trước, dù 200 mà không có 180 cũng hợp lệ; 200 được gửi lại cho đến khi ACK tới. Nếu
        200 không đến, không ai nhấc máy: sau đó sẽ có 487 sau CANCEL, hoặc 408 hay 480 do timer.
        Nếu người bị gọi đã nhấc máy thật, 200 đã mất trên đường về bên gọi.]],
    },
    ["180/401"] = {
      of = "da2e89e1",
      contrast = [[
        180 nói rằng máy của người bị gọi đang đổ chuông; 401 nói rằng request chưa được nhận cho
        đến khi bên gọi chứng minh mình là ai.]],
      question = [[
        Có điện thoại đổ chuông, hay đầu bên kia hỏi trước xem ai gọi? Đổ chuông là 180; hỏi là 401.]],
      look = [[
        Trong cuộc gọi bình thường, 401 trả lời INVITE đầu tiên, còn 180 trả lời INVITE thứ hai, có
        Authorization và CSeq cao hơn. 401 sau 180 trong cùng một transaction đến từ nhánh khác của
        fork, hoặc từ B2BUA chuyển tiếp challenge của leg bên kia.]],
      which = [[
        Sau 180, client chỉ việc chờ; sau 401, nó gửi lại INVITE kèm thông tin xác thực. Nếu INVITE
        thứ hai lại nhận 401 mà không có stale=true thì thông tin xác thực sai. Nếu điện thoại đổ
        chuông rồi 401 mới đến, cho server xác thực bên gọi trước khi gọi các máy đó.]],
    },
    ["180/480"] = {
      of = "ac8e1f8c",
      contrast = [[
        180 nói rằng điện thoại đang đổ chuông; 480 nói rằng lúc này không gọi được ai ở đó, thường
        vì không ai nhấc máy.]],
      question = [[
        Máy còn đổ chuông không? Nếu còn thì là 180; nếu đã ngừng mà không ai nhấc, hoặc chưa hề đổ
        chuông vì user vắng mặt, thì là 480.]],
      look = [[
        Từ 180 đến 480 là một số giây tròn thì do timer không trả lời; ngắn và lẻ thì có thể do
        người bấm từ chối. 480 mà không có 180 nghĩa là không có máy nào đăng ký, hoặc đang bật DND.]],
      which = [[
        Sau 180, PBX hoặc mạng di động gửi 480 khi timer đổ chuông hết. Nếu 480 không đến, người gọi
        nghe chuông cho tới khi gác máy và nhận 487, hoặc cho tới khi timer C của một proxy cắt cuộc
        gọi sau hơn ba phút.]],
    },
    ["180/486"] = {
      of = "390c8804",
      contrast = [[
        180 nói rằng máy đang đổ chuông; 486 nói rằng máy bận, hoặc người dùng đã từ chối cuộc gọi.]],
      question = "Máy này còn nhận được cuộc gọi không? Đang đổ chuông là 180; đã từ chối là 486.",
      look = [[
        486 mà không có 180 nghĩa là máy đang bận, chạm giới hạn số cuộc gọi hoặc đang bật DND. 486
        vài giây sau 180 với cùng To tag là do phím từ chối.]],
      which = [[
        Máy bận gửi 486 ngay; 486 sau 180 phần lớn do người bấm. Proxy đang fork giữ mã này lại
        trong lúc các máy khác đổ chuông, nên người gọi có thể còn nghe chuông rất lâu sau khi một
        máy đã từ chối. Nếu 486 không về tới bên gọi, một nhánh khác đã trả lời hoặc proxy đã chọn
        response tốt hơn.]],
    },
    ["180/487"] = {
      of = "169ec87d",
      contrast = [[
        180 nói rằng điện thoại đang đổ chuông; 487 nói rằng INVITE đã bị chấm dứt trước khi có ai
        trả lời, thường là do bên gọi.]],
      question = [[
        CANCEL, hoặc BYE trong early dialog, đã tới máy đang đổ chuông chưa? Chưa thì vẫn là 180;
        rồi thì tiếp theo là 487.]],
      look = [[
        Lần theo CANCEL nằm giữa hai mã tới hop đầu tiên gửi nó, và đọc Reason trong đó. Nhiều cuộc
        gọi đổ chuông lâu bằng nhau thì do timer.]],
      which = [[
        Thứ tự là 180, CANCEL, 200 cho CANCEL, 487 cho INVITE, ACK. Nếu 487 không đến, client bỏ
        INVITE 32 giây sau CANCEL của mình. Nếu điện thoại vẫn đổ chuông, CANCEL không khớp: so
        branch, Request-URI và số CSeq.]],
    },
    ["181/182"] = {
      of = "18240320",
      contrast = [[
        181 nói rằng cuộc gọi được chuyển tiếp sang đích khác; 182 nói rằng nó ở nguyên đó và chờ có
        người rảnh.]],
      question = "Cuộc gọi đi tiếp hay chờ? Đi tiếp là 181, chờ là 182.",
      look = [[
        Sau 181, tìm Diversion hoặc History-Info, và một To tag khác trong các response sau. 182
        thường lặp lại với cùng To tag.]],
      which = [[
        PBX có thể gửi 181 khi chuyển tiếp, hàng đợi gửi 182 khi giữ cuộc gọi chờ; cuộc gọi chuyển
        tiếp vào hàng đợi có cả hai, theo thứ tự này. Bên gọi chỉ việc chờ 180 hoặc 200. Nếu không
        có gì đến tiếp, sau 181 thì xem đích mới, sau 182 thì xem các agent.]],
    },
    ["181/302"] = {
      of = "d782e5dd",
      contrast = [[
        Với 181, phía bị gọi tự chuyển tiếp cuộc gọi và INVITE này vẫn sống; với 302, phía bị gọi
        đưa địa chỉ mới và INVITE này kết thúc.]],
      question = [[
        Ai gọi tới đích mới? Nếu phía bị gọi gọi thì là 181; nếu bên đã gửi INVITE phải gọi thì là
        302.]],
      look = [[
        302 có URI mới trong Contact, và sau đó phải có INVITE tới URI này. Sau 181, transaction cũ
        vẫn tiếp tục, và leg mới chỉ thấy được phía sau server chuyển tiếp.]],
      which = [[
        Một cuộc gọi có thể có cả hai: 302 từ điện thoại về PBX, 181 từ PBX về bên gọi. Sau 181, bên
        gọi chỉ cần chờ. Sau 302, bên nhận phải gọi cuộc mới, và thường phải trả cước; nếu nó không
        đi theo redirect thì cuộc gọi thất bại.]],
    },
    ["183/200"] = {
      of = "812109cd",
      contrast = [[
        183 nói rằng cuộc gọi đang tiến triển, thường có âm thanh từ đầu bên kia; 200 cho cùng
        INVITE nói rằng cuộc gọi đã được trả lời.]],
      question = [[
        Đã có người hoặc máy nhấc máy chưa? Trước đó là 183, dù nghe thấy gì; từ lúc đó là 200.]],
      look = [[
        Có âm thanh chưa chứng tỏ đã nhấc máy: với SDP trong 183, người gọi nghe âm báo, thông báo
        thoại, thậm chí cả menu thoại từ trước đó. Chỉ 200 có CSeq ghi INVITE mới là trả lời, và
        thường bắt đầu tính cước từ đó.]],
      which = [[
        183 đến trước, 200 đến khi có người nhấc máy. Nếu âm thanh ngắt đúng lúc có 200, so SDP của
        nó với SDP của 183: địa chỉ, port hoặc codec đã đổi, mà điện thoại hoặc SBC không đổi theo.
        Nếu không bao giờ có 200, đọc Reason trong response cuối để biết vì sao thông báo được phát.]],
    },
    ["183/503"] = {
      of = "ef82028a",
      contrast = [[
        183 nói rằng cuộc gọi đang tiến triển, thường có early media; 503 nói rằng một server không
        tải được cuộc gọi vì thiếu dung lượng hoặc dịch vụ ngừng.]],
      question = [[
        Đầu bên kia còn đang xử lý cuộc gọi không? Nếu còn thì là 183; nếu đã bỏ cuộc vì thiếu kênh
        hoặc thiếu server thì là 503.]],
      look = [[
        Nghe early media sau 183, có thể có thông báo thoại cho biết nguyên nhân. Rồi đọc Reason
        trong 503, tìm Q.850 cause như 34, 38, 41 hoặc 42.]],
      which = [[
        183 đến trước; 503 kết thúc INVITE, và có thể thử tuyến kế tiếp. Một số SBC không đổi tuyến
        khi early media đã chạy: kiểm tra cấu hình đó. Nếu sau 183 không có response cuối, người gọi
        cứ nghe cho tới khi tự hủy, hoặc timer của một proxy cắt cuộc gọi.]],
    },
    ["199/487"] = {
      of = "ceb8c937",
      contrast = [[
        199 nói rằng một early dialog đã kết thúc còn INVITE vẫn tiếp tục; 487 nói rằng chính INVITE
        đã bị chấm dứt trước khi có ai trả lời.]],
      question = [[
        INVITE còn mở không? Nếu còn và chỉ một nhánh chết thì là 199; nếu đã hủy toàn bộ thì là
        487.]],
      look = [[
        199 mang To tag của một response tạm thời trước đó, và Reason chứa mã SIP đã kết thúc nhánh
        này. 487 có CANCEL ở trước và ACK ở sau.]],
      which = [[
        Proxy đang fork hoặc UAS gửi 199, và chỉ gửi cho bên gọi có ghi 199 trong Supported; UAS gửi
        487 sau CANCEL. Sau 199 vẫn phải có response cuối, có thể là 487: nếu không có, xem các
        nhánh còn lại.]],
    },
    ["200/202"] = {
      of = "9e9a4225",
      contrast = [[
        200 nói rằng request đã thành công; 202 chỉ nói rằng request đã được tiếp nhận, và với
        SUBSCRIBE và REFER nó chỉ là bản sao deprecated của 200.]],
      question = [[
        Đây có phải MESSAGE được lưu để chuyển sau không? Nếu phải thì 202 là đúng; gần như mọi
        trường hợp khác nên là 200.]],
      look = [[
        Sau SUBSCRIBE hoặc REFER, cả hai mã đều không cho biết kết quả: kết quả nằm trong NOTIFY bắt
        buộc phải đến sau, ở Subscription-State và, với transfer, ở body message/sipfrag.]],
      which = [[
        Ngày nay server gửi 200 cho SUBSCRIBE và REFER, theo RFC 6665 và RFC 7647. Client coi 202
        như 200, vì điện thoại và PBX đời cũ vẫn gửi nó. Nếu không có NOTIFY, kiểm tra Contact của
        bên SUBSCRIBE và đường về tới nó.]],
    },
    ["200/487"] = {
      of = "3281bcc6",
      contrast = [[
        Cuộc gọi bị hủy có cả hai: 200 chấp nhận CANCEL, 487 kết thúc INVITE. Còn 200 cho INVITE thì
        là cuộc gọi đã được trả lời.]],
      question = "CSeq ghi method nào? Câu trả lời cho CANCEL là 200; cho INVITE bị hủy là 487.",
      look = [[
        Cả hai có cùng branch và cùng số CSeq, nên chỉ phân biệt được nhờ method trong CSeq. Có SDP
        thì đó là 200 cho INVITE.]],
      which = [[
        Sau CANCEL phải có 200 cho nó và 487 cho INVITE, thường theo thứ tự này và chỉ trong vài
        mili giây. Nếu 487 không đến, client bỏ INVITE 32 giây sau CANCEL của mình. Nếu thay vào đó
        có 200 cho INVITE, nó và CANCEL đã gặp nhau giữa đường: bên gọi gửi ACK rồi gửi BYE.]],
    },
    ["300/302"] = {
      of = "7e75ddc2",
      contrast = [[
        300 đưa ra nhiều nơi và để bên gọi chọn; 302 cho biết lúc này phải gọi tới đâu.]],
      question = [[
        Phía bị gọi đã quyết định cuộc gọi đi đâu chưa? Đã quyết định là 302; để bên gọi chọn là
        300.]],
      look = [[
        Đếm số địa chỉ trong Contact và đọc giá trị q của chúng; 302 cũng có thể có nhiều địa chỉ.
        Sau mã nào cũng phải có INVITE tới một trong các địa chỉ đó; nếu không có, bên gọi không đi
        theo redirect.]],
      which = [[
        Gửi 302 cho chuyển tiếp cuộc gọi và cho các tuyến để máy đi theo, gửi 300 khi cần người
        chọn. Nhiều điện thoại coi 300 là thất bại, vì không tiêu chuẩn nào nói phải chọn thế nào;
        SBC thường thử các địa chỉ của cả hai mã theo thứ tự q.]],
    },
    ["301/302"] = {
      of = "0ca86146",
      contrast = [[
        301 nói rằng user đã chuyển hẳn; 302 nói rằng lúc này dùng Contact, sau này lại dùng địa chỉ
        cũ.]],
      question = [[
        Lần sau bên gọi có dùng địa chỉ cũ không? Nếu không thì là 301; nếu có thì là 302.]],
      look = [[
        Trong 302, giá trị expires cho biết Contact dùng được bao lâu; không có thì chỉ dùng cho
        cuộc gọi này. Nếu các cuộc sau đi thẳng tới địa chỉ mới, bên gọi đã ghi nhớ nó.]],
      which = [[
        Gửi 302 cho chuyển tiếp cuộc gọi, chia tải và tra cứu số; chỉ gửi 301 khi đổi số hoặc đổi
        server lâu dài. Cả hai lần client đều gọi tới Contact; sau 301 nó còn nên sửa danh bạ hoặc
        trunk. 301 gửi nhầm sẽ bám dai ở những bên gọi đã ghi nhớ nó.]],
    },
    ["302/305"] = {
      of = "71336fa4",
      contrast = [[
        302 cho địa chỉ khác để tìm user; 305 cho một proxy mà bên gọi phải đi qua để gọi vẫn địa
        chỉ đó.]],
      question = [[
        Contact là đích mới, hay là đường tới đích cũ? Đích mới là 302, proxy phải đi qua là 305.]],
      look = [[
        So Contact với Request-URI đã gọi. Sau 302, INVITE kế tiếp mang Contact trong Request-URI;
        sau 305, nó đi tới proxy, đích vẫn như cũ.]],
      which = [[
        Điện thoại, PBX và redirect server gửi 302. Chỉ UAS được gửi 305, và hầu như không UAS nào
        gửi. Ít client xử lý 305: đặt proxy đó làm outbound proxy hoặc next hop của bên gọi.]],
    },
    ["305/380"] = {
      of = "4722a27e",
      contrast = [[
        305 nói rằng gọi được nếu đi qua proxy trong Contact; 380 nói rằng không gọi được, và mô tả
        một dịch vụ khác trong body.]],
      question = [[
        Cuộc gọi này có thành công bằng đường khác không? Nếu có thì là 305; nếu phải thay bằng dịch
        vụ khác thì là 380.]],
      look = [[
        305 đến từ thiết bị bị gọi. 380 phần lớn đến từ P-CSCF khi gọi số khẩn cấp, kèm body kiểu
        application/3gpp-ims+xml.]],
      which = [[
        380 gặp trong mạng di động: điện thoại đọc XML và gọi khẩn cấp theo đúng cách. 305 gần như
        không gặp ở đâu; nếu có, đặt outbound proxy. PBX hiếm khi tự xử lý mã nào trong hai mã này,
        nên cấu hình tuyến đúng cho những cuộc gọi đó.]],
    },
    ["400/416"] = {
      of = "dbcaaa02",
      contrast = [[
        400 nói rằng request sai quy tắc SIP; 416 nói rằng địa chỉ viết đúng, nhưng server này không
        phục vụ scheme của nó, ví dụ tel hoặc sips.]],
      question = [[
        Có phải chỉ vướng scheme của Request-URI? Nếu phải thì là 416; nếu URI hoặc chỗ nào khác sai
        cú pháp thì là 400.]],
      look = [[
        Đọc phần trước dấu hai chấm đầu tiên của Request-URI: tel, sips hoặc urn thì hiểu vì sao có
        416. Có khoảng trắng, ký tự chưa escape hoặc thiếu hẳn scheme thì hiểu vì sao có 400.]],
      which = [[
        Sau 416, client có thể gửi lại request với URI sip; sau 400, nó phải sửa bản tin trước. Một
        số server trả lời URI tel bằng 400 hoặc 404: URI sip kèm user=phone cũng giải quyết được.]],
    },
    ["400/423"] = {
      of = "254d3eca",
      contrast = [[
        400 nói rằng chính bản tin có lỗi; 423 nói rằng bản tin đúng, nhưng xin thời hạn quá ngắn
        cho đăng ký, subscription hoặc publication.]],
      question = [[
        Cùng request đó với Expires dài hơn có qua được không? Nếu có thì là 423; nếu không thì là
        400.]],
      look = [[
        423 bắt buộc có Min-Expires, và sau đó phải có request thứ hai với giá trị ít nhất bằng mức
        này. Với 400 cho REGISTER, kiểm tra Contact: giá trị * phải đứng một mình và cần Expires 0.]],
      which = [[
        Sau 423, client gửi lại với giá trị cao hơn; sau 400, nó bỏ cuộc. Client không biết 423 thì
        coi như 400 và không đăng ký được: đặt tay thời hạn dài hơn, hoặc hạ mức tối thiểu của
        registrar.]],
    },
    ["400/500"] = {
      of = "071a6920",
      contrast = "400 quy lỗi cho request, 500 quy lỗi cho server.",
      question = [[
        Server khỏe mạnh có chấp nhận những byte này không? Nếu không thì là 400; nếu có thì là 500.]],
      look = [[
        Một client luôn thất bại thì xem bản tin của nó; nhiều client cùng thất bại từ một thời điểm
        thì xem server. Kiểm tra cả CSeq: số thấp hơn trước đó trong dialog thì nhận 500, dù lỗi ở
        client.]],
      which = [[
        Gửi 400, ghi lỗi trong reason phrase, cho bản tin sai quy tắc; gửi 500 khi cơ sở dữ liệu,
        script hoặc bộ nhớ của chính bạn hỏng. Sau 500, client và SBC có thể thử server khác; sau
        400, chúng không nên gửi lại bản tin. Nếu chỉ một bản tin lạ nhận 500, xét nó như khi gặp
        400.]],
    },
    ["401/403"] = {
      of = "9d6cd4c7",
      contrast = [[
        401 hỏi ai đang gọi; 403 nói không, và thông tin xác thực nào cũng không thay đổi được điều
        đó.]],
      question = [[
        Đúng tên đăng nhập và mật khẩu thì request có qua không? Nếu có thì là 401; nếu không thì là
        403.]],
      look = [[
        401 bắt buộc có WWW-Authenticate. Nếu request bị từ chối bằng 403 có Authorization, nghi mật
        khẩu hoặc quyền của tài khoản đó; nếu không có, nghi địa chỉ nguồn, caller ID hoặc số bị
        gọi.]],
      which = [[
        Gửi 401 khi thông tin xác thực thiếu, cũ (stale) hoặc sai; gửi 403 khi đã biết user nhưng
        user không được phép làm việc này. Khi sai mật khẩu, có server gửi lại 401 không kèm
        stale=true, có server gửi 403. Client không gửi lại thông tin đã bị từ chối, và dừng ở 403.]],
    },
    ["401/407"] = {
      of = "7153e97d",
      contrast = [[
        Cả hai đòi thông tin xác thực Digest: 401 cho server hoặc điện thoại là đích của request,
        407 cho proxy mà request phải đi qua.]],
      question = [[
        Bên đòi xác thực sẽ tự trả lời request hay chuyển tiếp nó? Tự trả lời là 401, chuyển tiếp là
        407.]],
      look = [[
        401 có WWW-Authenticate và chờ Authorization; 407 có Proxy-Authenticate và chờ
        Proxy-Authorization. Nếu challenge lặp lại, kiểm tra client có trả lời bằng đúng header của
        nó không.]],
      which = [[
        Registrar, điện thoại và B2BUA nên gửi 401, proxy nên gửi 407; một số PBX và SBC vẫn gửi 407
        cho cuộc gọi, và client trả lời mã nào cũng được. Trên một chuỗi server, mã này có thể nối
        tiếp mã kia, và request cuối cùng mang thông tin xác thực cho cả hai.]],
    },
    ["402/403"] = {
      of = "fd0b9790",
      contrast = [[
        402 cho thấy tài khoản không trả được tiền cho cuộc gọi; 403 từ chối theo một quy tắc khác
        bất kỳ.]],
      question = [[
        Nếu nạp tiền thì cùng cuộc gọi đó có qua không? Nếu có thì là 402; nếu không thì là 403.]],
      look = [[
        Đọc reason phrase, và kiểm tra số dư, hạn mức tín dụng trên portal của nhà cung cấp. 402
        thường bắt đầu cùng một lúc cho mọi cuộc gọi của một tài khoản, hoặc chỉ cho những số cước
        cao; 403 gắn với một số nguồn gọi, caller ID hoặc số bị gọi nhất định.]],
      which = [[
        Không RFC nào nói khi nào gửi 402, nên client coi nó như 400, và nhiều hệ thống gửi 403 hoặc
        503 khi tài khoản hết tiền. Với mã nào cũng vậy, trước khi nạp tiền hãy tìm xem hệ thống đã
        tính cuộc gọi cho tài khoản nào: sai prefix, địa chỉ hoặc tên đăng nhập sẽ dẫn tới tài khoản
        khác.]],
    },
    ["403/404"] = {
      of = "df984867",
      contrast = [[
        403 nói rằng server hiểu request nhưng không phục vụ; 404 nói rằng server không có user hay
        số này, hoặc không phục vụ domain đó.]],
      question = [[
        Đích không có ở đây, hay có mà không được phép gọi? Không có là 404, không được phép là 403.]],
      look = [[
        Gửi cùng Request-URI từ tài khoản khác: nếu qua, nguyên nhân là quyền, caller ID hoặc địa
        chỉ của bên gọi. Trong Reason, Q.850 cause 1 đi với 404, cause 21 đi với 403.]],
      which = [[
        Registrar gửi 404 cho tài khoản nó không có, và 403 khi user đã xác thực không được đăng ký
        tài khoản đó; có registrar gửi 403 cho cả hai, để giấu tài khoản nào tồn tại. Sau 404, sửa
        số hoặc domain; sau 403, sửa quyền.]],
    },
    ["403/407"] = {
      of = "b7508431",
      contrast = [[
        407 là proxy đòi thông tin xác thực Digest; 403 là lời từ chối mà thông tin xác thực không
        cứu được.]],
      question = [[
        Có phải proxy chỉ cần bằng chứng ai đang gọi? Nếu phải thì là 407; nếu đã biết mà vẫn từ
        chối thì là 403.]],
      look = [[
        403 ngay sau INVITE có Proxy-Authorization thì do sai mật khẩu, hoặc do số hay caller ID
        không được phép với tài khoản này. 403 mà không có 407 nào thì xem danh sách địa chỉ nguồn.]],
      which = [[
        Nếu có cả hai, 407 đến trước, và 403 kết thúc lần gọi. Nếu sau 407 không có gì, client không
        có thông tin xác thực cho realm đó. Trunk nhận diện bằng địa chỉ IP mà gặp 407 nghĩa là
        server không nhận ra nó: so địa chỉ nguồn với địa chỉ đã thỏa thuận.]],
    },
    ["403/429"] = {
      of = "3fe87b74",
      contrast = [[
        403 từ chối vì bất cứ lý do gì; 429 từ chối transfer cho đến khi có Referred-By token đã ký
        chứng minh ai yêu cầu.]],
      question = [[
        Có Referred-By token hợp lệ thì request có qua không? Nếu có thì là 429; nếu không thì là
        403.]],
      look = [[
        Tìm Referred-By trong INVITE, hoặc tìm REFER. Không có cả hai thì 429 có lẽ là Too Many
        Requests mượn của HTTP, từ một hệ thống giới hạn tốc độ: đọc reason phrase và Retry-After.]],
      which = [[
        Đích của transfer gửi 429 nếu nó nhận token đã ký, và gửi 403 nếu cấm hẳn transfer. Sau 429,
        bên chuyển có thể gửi REFER mới kèm token; sau 403 thì không nên. Để giới hạn tốc độ, SIP có
        503 kèm Retry-After.]],
    },
    ["403/503"] = {
      of = "97d831a8",
      contrast = [[
        403 nói rằng bên gọi này không được gọi cuộc này; 503 nói rằng lúc này server không nhận
        được cuộc gọi.]],
      question = [[
        Cùng cuộc gọi đó, gọi lúc khác hoặc qua server khác có được không? Nếu được thì là 503; nếu
        không thì là 403.]],
      look = [[
        403 đi theo bên gọi, caller ID hoặc số nhất định, tải cao hay thấp cũng vậy; 503 bắt đầu từ
        một thời điểm hoặc một số lượng cuộc gọi, và ai cũng dính. Retry-After đi với 503.]],
      which = [[
        Gửi 403 cho quy tắc và hợp đồng, 503 cho dung lượng và sự cố; sau 503, client thử server
        khác của mình, sau 403 thì dừng. Nhưng nhà mạng hay lẫn hai mã: giới hạn kênh có thể ra 403
        và tài khoản hết tiền ra 503, nên đọc reason phrase trước khi đổi tuyến.]],
    },
    ["403/603"] = {
      of = "613f1f96",
      contrast = [[
        403 là server từ chối theo quy tắc của nó; 603 là từ chối thay mặt người bị gọi, cho mọi
        thiết bị cùng lúc.]],
      question = [[
        Ai nói không? Nếu là policy của server thì là 403; nếu là người bị gọi, hoặc một dịch vụ
        thay mặt họ, thì là 603.]],
      look = [[
        Dù là mã nào, có 180 và vài giây trước nó thì nghĩ đến người bấm, chỉ vài mili giây thì nghĩ
        đến quy tắc. 603 có phrase Network Blocked và v=analytics1 trong Reason là nhà mạng chặn.]],
      which = [[
        Trunk, registrar và SBC gửi 403. Điện thoại hoặc PBX gửi 603 nếu không muốn máy khác hay
        voicemail nhận cuộc gọi, còn lại gửi 486. Gặp 603, proxy đang fork hủy mọi nhánh; gặp 403,
        nó đi tiếp.]],
    },
    ["404/410"] = {
      of = "6c211b0c",
      contrast = [[
        404 nói rằng ở đây không có địa chỉ này; 410 nói rằng đã từng có, nay bỏ hẳn, và không biết
        địa chỉ nào thay thế.]],
      question = [[
        Server có biết địa chỉ đã bị bỏ hẳn không? Nếu có thì là 410; mọi trường hợp khác là 404.]],
      look = [[
        Trong Reason, Q.850 cause 1 đi với 404, còn cause 22, number changed, đi với 410. Với 404,
        so Request-URI với một cuộc gọi được, vì phần lớn là do định dạng số.]],
      which = [[
        Chỉ gửi 410 khi đã xóa hẳn, gửi 301 nếu biết địa chỉ mới, còn lại gửi 404 như đa số PBX. Sau
        404, bên gọi kiểm tra số; sau 410, bên gọi xóa mục đó. Nếu số đang dùng nhận 410, có thể cơ
        sở dữ liệu chuyển mạng giữ số (MNP) đã cũ.]],
    },
    ["404/480"] = {
      of = "35781d64",
      contrast = [[
        404 nói rằng ở đây không có user này; 480 nói rằng có user, nhưng lúc này không gọi được máy
        nào.]],
      question = [[
        Server có biết user hoặc số này không? Nếu không thì là 404; nếu biết mà không có ai thì là
        480.]],
      look = [[
        Tìm REGISTER trước đó của cùng user và giá trị expires của nó. Nếu địa chỉ này trước đây đổ
        chuông mà nay nhận 404, server dùng 404 cho user chưa đăng ký.]],
      which = [[
        Proxy gửi 404 khi domain của nó không có user đó, và 480 khi user không có contact nào còn
        hạn. Sau 404, bên gọi sửa số; sau 480, bên gọi thử lại sau, hoặc voicemail nhận cuộc gọi.]],
    },
    ["404/484"] = {
      of = "3a2eead6",
      contrast = [[
        404 nói rằng số đã đủ nhưng không dùng ở đây; 484 nói rằng còn phải gửi thêm chữ số.]],
      question = [[
        Thêm chữ số thì có thành số hợp lệ không? Nếu có thì là 484; nếu không thì là 404.]],
      look = [[
        Với quay số overlap, mỗi INVITE mới có nhiều chữ số hơn INVITE trước. Trong Reason, Q.850
        cause 28 đi với 484, cause 1 đi với 404.]],
      which = [[
        Gateway gửi 484 khi các chữ số còn có thể là phần đầu của một số, và 404 khi không thể nữa.
        Với overlap, client trả lời 484 bằng INVITE dài hơn; không có overlap thì sửa digit map hoặc
        inter-digit timer của điện thoại. Proxy đang fork mà có cả hai thì nên chọn 484.]],
    },
    ["404/503"] = {
      of = "3f599600",
      contrast = [[
        404 nói rằng ở đây không có số hay user này; 503 nói rằng lúc này server không nhận được
        request, dù gọi ai.]],
      question = [[
        Hỏng là do số hay do server? Nếu số khác gọi được thì là 404; nếu không số nào gọi được thì
        là 503.]],
      look = [[
        Gọi một số chắc chắn dùng được qua cùng tuyến. Trong Reason, Q.850 cause 1 đến 3 đi với 404,
        cause 34, 38, 41, 42 và 47 đi với 503.]],
      which = [[
        Sau 404, sửa số hoặc dialplan; sau 503, client thử server kế tiếp, còn SBC thử tuyến kế
        tiếp. SBC mất hết các tuyến thì nên gửi 503, nhưng có loại gửi 404 vì không tìm được tuyến:
        nếu những số vốn gọi được bỗng cùng nhận 404 từ một lúc nào đó, kiểm tra các tuyến của nó
        trước.]],
    },
    ["404/604"] = {
      of = "30c25272",
      contrast = [[
        404 nói rằng server này không có user; 604 khẳng định user không tồn tại ở bất cứ đâu.]],
      question = [[
        Server có biết hết mọi nơi user có thể ở không? Chỉ khi đó mới là 604; còn lại là 404.]],
      look = [[
        Xem các nhánh và tuyến khác: sau 604, proxy hủy chúng và không thử gì nữa; sau 404, có thể
        tìm tiếp.]],
      which = [[
        Gửi 404, trừ khi bạn có dữ liệu của toàn bộ kế hoạch đánh số; chỉ khi đó 604 mới đúng. Nếu
        604 của một nhà mạng làm LCR dừng lại dù nhà mạng khác gọi được số đó, đổi nó thành 404 trên
        trunk ấy.]],
    },
    ["405/489"] = {
      of = "a6f7c310",
      contrast = [[
        405 nói rằng method không được phép ở địa chỉ này; 489 nói rằng method thì được, nhưng event
        package không được phục vụ.]],
      question = [[
        Method bị từ chối hay package bị từ chối? Method là 405, package là 489.]],
      look = [[
        405 bắt buộc liệt kê method trong Allow, 489 bắt buộc liệt kê package trong Allow-Events. So
        CSeq với cái trước và Event với cái sau.]],
      which = [[
        Trunk không có dịch vụ subscription trả lời SUBSCRIBE hoặc PUBLISH bằng 405; server có
        package khác mà không có package này trả lời bằng 489. Sau 405, tắt mọi chức năng gửi
        SUBSCRIBE tới đó; sau 489, chỉ tắt chức năng dùng package này, như MWI, BLF hoặc presence.]],
    },
    ["405/501"] = {
      of = "66204f99",
      contrast = [[
        405 nói rằng server biết method nhưng không cho dùng ở địa chỉ này; 501 nói rằng server hoàn
        toàn không biết method đó.]],
      question = [[
        Server có nhận ra method trong CSeq không? Nếu có thì là 405; nếu không thì là 501.]],
      look = [[
        405 bắt buộc liệt kê các method được phép trong Allow; 501 thì không. Nếu Allow có đúng
        method vừa bị từ chối, chỗ không hợp là Request-URI.]],
      which = [[
        Proxy chuyển tiếp cả method lạ, nên hai mã này đều đến từ UAS, registrar hoặc B2BUA, và
        thiết bị đơn giản hay lẫn hai mã. Client thôi gửi method đó tới đây, dù sau 405 có thể địa
        chỉ khác nhận nó. Với OPTIONS ping, 405 hay 501 đều chứng tỏ server còn sống.]],
    },
    ["406/488"] = {
      of = "9f869976",
      contrast = [[
        406 nói rằng không câu trả lời nào của server hợp với các header Accept trong request; 488
        nói rằng server không dùng được media đưa ra trong SDP.]],
      question = "Vướng ở các header Accept hay ở SDP? Ở Accept là 406, ở SDP là 488.",
      look = [[
        Đọc Accept, Accept-Encoding và Accept-Language của request, rồi đọc SDP. Nếu INVITE không có
        giới hạn như vậy mà nhận 406, có lẽ bên gửi muốn nói 488; Warning từ 300 đến 399 xác nhận
        điều đó.]],
      which = [[
        UAS gửi 488 khi codec, mã hóa hoặc địa chỉ không hợp, và chỉ gửi 406 vì các header Accept.
        Sau 488, client đưa offer khác; sau 406, nó chấp nhận thêm kiểu body. 406 đúng nghĩa thường
        gặp với SUBSCRIBE hơn là với cuộc gọi.]],
    },
    ["408/480"] = {
      of = "e7cbd19b",
      contrast = [[
        408 nói rằng hết giờ mà không có câu trả lời, nên không biết gì về bên bị gọi; 480 nói rằng
        biết chắc bên bị gọi đang không liên lạc được.]],
      question = [[
        Có ai trả lời thay bên bị gọi không? Nếu chỉ là timer hết thì là 408; nếu thiết bị hoặc
        server báo vắng mặt thì là 480.]],
      look = [[
        480 trong vài mili giây thường nghĩa là không có máy nào đăng ký. 408 đến sau 32 giây hoặc
        theo timer của server, và phía sau server đó INVITE bị gửi lại vô ích. Sau khi đổ chuông
        lâu, chọn mã nào là tùy sản phẩm.]],
      which = [[
        Proxy gửi 480 khi không có contact nào để thử, và 408 khi contact không trả lời, chỉ với
        INVITE. Sau 408, xem đường tới điện thoại; sau 480, xem điện thoại và đăng ký của nó.]],
    },
    ["408/481"] = {
      of = "10f45c5f",
      contrast = [[
        Giữa cuộc gọi, 408 nói rằng một request không được trả lời; 481 nói rằng phía kia có trả lời
        và không còn biết cuộc gọi.]],
      question = [[
        Request có tới phía kia không? Tới mà ở đó không có cuộc gọi là 481; mất trên đường là 408.]],
      look = [[
        Sau BYE, UPDATE hoặc re-INVITE, im lặng kéo dài 32 giây thì client làm như đã nhận 408,
        thường không có 408 nào trong bản bắt gói. 481 thì đến ngay: so Call-ID và các tag với 200
        đã thiết lập cuộc gọi.]],
      which = [[
        Sau cả hai mã, bên gửi kết thúc cuộc gọi ở phía mình. Với 408, kiểm tra Contact,
        Record-Route và NAT, vì request không tới được đâu. Với 481, tìm một lần khởi động lại,
        failover, session timer hết hạn, hoặc load balancer đã chọn node khác.]],
    },
    ["408/487"] = {
      of = "e2cd0f15",
      contrast = [[
        408 nói rằng hết giờ mà không có response cuối; 487 nói rằng có bên chủ động kết thúc
        INVITE, bằng CANCEL hoặc BYE trong early dialog.]],
      question = [[
        CANCEL có tới máy đang đổ chuông không? Nếu có, máy đó trả lời 487; nếu chỉ là một server
        thôi không chờ nữa, server đó gửi 408.]],
      look = [[
        Bắt gói ở cả hai phía của server đã bỏ cuộc: hết thời gian đổ chuông, nó có thể vừa hủy cuộc
        gọi tới điện thoại và nhận 487 ở đó, vừa gửi 408 về bên gọi.]],
      which = [[
        Người gọi đã gác máy thì 487 là đúng. Người gọi không gác máy thì đã vướng một timer, dù
        nhận 408 hay 487: so thời gian của nhiều cuộc gọi, rồi tìm giá trị đó trên PBX, SBC và ở nhà
        mạng. Server đã hủy có thể ghi lý do trong Reason của CANCEL.]],
    },
    ["408/503"] = {
      of = "d0387a94",
      contrast = [[
        408 nói rằng hết giờ mà không có trả lời; 503 nói rằng có server trả lời, và lúc này nó
        không nhận được request.]],
      question = [[
        Timer đã hết, hay một server báo sự cố của chính nó? Timer hết là 408; quá tải, bảo trì hoặc
        next hop ngừng hoạt động là 503.]],
      look = [[
        408 đến sau 32 giây hoặc một thời gian cố định khác, 503 thường chỉ sau vài mili giây.
        Client coi im lặng là 408 và kết nối thất bại là 503, khi đó trong bản bắt gói không có
        response nào.]],
      which = [[
        Proxy gửi 408 khi next hop im lặng, chỉ cho INVITE; SBC theo dõi next hop bằng OPTIONS thì
        gửi 503 ngay. Nên bật theo dõi đó, vì sau 503 client chuyển sang server khác mà không phải
        chờ. Sau 408, tìm gói bị mất và firewall; sau 503, xem tải, các giới hạn và trạng thái của
        next hop.]],
    },
    ["408/504"] = {
      of = "5fd285fc",
      contrast = [[
        408 nói rằng đích của request này không trả lời kịp; 504 nói rằng một hệ thống khác mà
        server cần hỏi đã im lặng.]],
      question = [[
        Server đã chờ cái gì mà không có? Chờ bên bị gọi, hoặc next hop tới bên bị gọi, là 408; chờ
        gateway, DNS, cơ sở dữ liệu hoặc server khác mà nó hỏi là 504.]],
      look = [[
        Thời gian đến lúc có response là timer của server đã bỏ cuộc. Xem ngay trước đó nó gửi gì mà
        không có trả lời: INVITE, truy vấn DNS hoặc ENUM, hay truy vấn cơ sở dữ liệu.]],
      which = [[
        Proxy gửi 408 cho INVITE, và không nên gửi cho method khác; SBC, gateway và server IMS gửi
        504, và các sản phẩm hay lẫn hai mã. Sau 504, thử tuyến khác và báo sự cố; sau 408, trước
        hết kiểm tra có tới được điện thoại hoặc peer không.]],
    },
    ["413/513"] = {
      of = "055bd99d",
      contrast = [[
        413 nói rằng body lớn hơn mức server chịu xử lý; 513 nói rằng cả bản tin, kể cả header, quá
        dài.]],
      question = "Giới hạn chỉ tính body, hay tính cả bản tin? Chỉ body là 413, cả bản tin là 513.",
      look = [[
        So Content-Length với kích thước bản tin. Header Identity, Via hoặc History-Info dài thì
        nghĩ đến 513; SDP hoặc văn bản dài thì nghĩ đến 413. 413 có Retry-After nghĩa là giới hạn
        chỉ tạm thời.]],
      which = [[
        Sau 413, client gửi body nhỏ hơn hoặc bỏ body; sau 513, rút ngắn header cũng được. Nếu các
        mảnh UDP (fragment) bị mất thì không có 413 lẫn 513: request như vậy không hề có trả lời, và
        cách chữa là TCP.]],
    },
    ["415/488"] = {
      of = "baa13443",
      contrast = [[
        415 nói rằng bên nhận không xử lý được kiểu body này; 488 nói rằng bên nhận đã đọc SDP và
        không chấp nhận được phiên trong đó.]],
      question = [[
        Bên nhận có đọc được body không? Nếu không thì là 415; nếu đọc được mà media không hợp thì
        là 488.]],
      look = [[
        Với 415, so Content-Type của request với Accept trong response; thứ hay gây bất ngờ là
        multipart/mixed. Với 488, so codec, RTP profile và địa chỉ trong SDP, và đọc Warning.]],
      which = [[
        UAS kiểm tra kiểu body trước, nếu sai gửi 415, rồi mới đến SDP, nếu sai gửi 488. Sau 415,
        client bỏ các kiểu khác; sau 488, nó đổi codec, mã hóa hoặc địa chỉ. Nếu 415 liệt kê
        application/sdp mà request chỉ có SDP, có lẽ thiết bị muốn nói 488.]],
    },
    ["420/421"] = {
      of = "cf00510e",
      contrast = [[
        420 nói rằng client đòi một phần mở rộng mà server không có; 421 nói rằng server đòi một
        phần mở rộng mà client không khai báo.]],
      question = "Ai đòi phần mở rộng? Nếu là client thì là 420; nếu là server thì là 421.",
      look = [[
        420 ghi trong Unsupported các option tag nằm trong Require hoặc Proxy-Require của request.
        421 ghi trong Require các tag còn thiếu trong Supported của request.]],
      which = [[
        Sau 420, client bỏ tag hoặc chuyển nó sang Supported; sau 421, client bật tính năng và thêm
        tag vào đó. Server chỉ nên gửi 421 khi không thể làm việc nếu thiếu tính năng. SBC sửa các
        header này có thể gây ra cả hai mã.]],
    },
    ["422/423"] = {
      of = "e07ebffd",
      contrast = [[
        Cả hai đòi thời gian dài hơn: 422 cho session timer của cuộc gọi, 423 cho thời hạn của đăng
        ký, subscription hoặc publication.]],
      question = [[
        Header nào có giá trị quá ngắn? Session-Expires là 422; Expires, hoặc expires của một
        Contact, là 423.]],
      look = [[
        INVITE hoặc UPDATE nhận 422, mức tối thiểu nằm trong Min-SE; REGISTER, SUBSCRIBE hoặc
        PUBLISH nhận 423, kèm Min-Expires. Ngay sau đó phải có lần thử mới với CSeq cao hơn.]],
      which = [[
        Proxy hay UAS nào trên đường cũng có thể gửi 422, nên có thể có vài bản liên tiếp với mức
        tăng dần; 423 đến từ registrar, bên gửi NOTIFY hoặc server presence. Client không thử lại
        với giá trị cao hơn là không biết mã này: đặt tay timer của nó.]],
    },
    ["428/438"] = {
      of = "4f5422ea",
      contrast = [[
        428 nói rằng bên xác minh không nhận được header Identity nào dùng được; 438 nói rằng có
        nhận, nhưng chữ ký hoặc nội dung trong đó không hợp lệ.]],
      question = [[
        Header Identity dùng được có tới bên xác minh không? Nếu không thì là 428; nếu có mà kiểm
        tra không đạt thì là 438.]],
      look = [[
        Bắt gói ở bên xác minh, tìm Identity và ppt của nó. Với 438, giải mã token rồi so orig, dest
        và iat với From hoặc P-Asserted-Identity, To và Date.]],
      which = [[
        Với 428, ký cuộc gọi, hoặc tìm hop làm mất header; với 438, tìm hop sửa số hoặc Date sau khi
        ký. Bên xác minh chỉ gửi 428 ở nơi mọi cuộc gọi đều phải ký. Nhiều mạng cho cuộc gọi đi tiếp
        và báo mã này trong Reason, với protocol STIR.]],
    },
    ["433/603"] = {
      of = "97c7eef0",
      contrast = [[
        433 từ chối vì người gọi giấu danh tính; 603 từ chối thay cho cả user và không cần nói lý
        do.]],
      question = [[
        Nếu hiện số thì cuộc gọi có được nhận không? Nếu có thì là 433; nếu không, hoặc lý do được
        giữ kín, thì là 603.]],
      look = [[
        Với 433, tìm Privacy: id hoặc From ẩn danh trong INVITE, và tìm hop đã đặt nó vào. Với 603,
        xem trước đó có 180 không; có thì nghĩ đến người bấm.]],
      which = [[
        Server có tính năng từ chối cuộc gọi ẩn danh gửi 433; server cũ gửi 603 hoặc 403 thay cho
        nó. Sau 433, client hỏi người dùng rồi mới hiện số và gọi lại. Gặp 603, proxy đang fork dừng
        mọi nhánh; gặp 433 thì không.]],
    },
    ["436/437"] = {
      of = "7221d308",
      contrast = [[
        436 nói rằng không tải được chứng chỉ của bên ký; 437 nói rằng đã tải được, nhưng bên xác
        minh không hỗ trợ chứng chỉ đó.]],
      question = [[
        Bên xác minh có lấy được chứng chỉ từ URL trong info không? Nếu không thì là 436; nếu có mà
        không chấp nhận được thì là 437.]],
      look = [[
        Từ bên ngoài, thử tải URL trong tham số info của Identity; không tải được thì đó là nguyên
        nhân của 436. Tải được thì kiểm tra nơi cấp, chuỗi chứng chỉ, ngày hiệu lực và thuật toán để
        tìm nguyên nhân 437.]],
      which = [[
        Với 436, sửa kho chứng chỉ, firewall hoặc chứng chỉ TLS của nó; cuộc gọi kế tiếp có thể qua
        mà không phải đổi gì. Với 437, dùng chứng chỉ do CA được chấp thuận ở mạng đích cấp. Cả hai
        hay gặp trong header Reason của một cuộc gọi vẫn đi tiếp hơn là làm response của nó.]],
    },
    ["436/438"] = {
      of = "7d979f4b",
      contrast = [[
        436 nói rằng không tải được chứng chỉ của chữ ký; 438 nói rằng chữ ký, hoặc điều nó xác
        nhận, không hợp lệ.]],
      question = [[
        Bên xác minh đã tới bước kiểm tra chữ ký chưa? Nếu không lấy được chứng chỉ thì là 436; nếu
        kiểm tra thất bại thì là 438.]],
      look = [[
        Tải URL trong tham số info của Identity từ bên ngoài: nếu không được thì đó là lý do của
        436. Nếu được, giải mã token và so orig, dest, iat với From hoặc P-Asserted-Identity, To và
        Date, cho 438.]],
      which = [[
        Với 436, nhà mạng ký sửa kho chứng chỉ của mình, và cuộc gọi sau có thể đi được mà không cần
        đổi gì. Với 438, tìm hop thay đổi số, Date hoặc chính header sau khi ký; nếu chỉ thất bại ở
        phía sau một nhà mạng thì bắt đầu từ đó. Nhiều mạng vẫn cho cuộc gọi đi tiếp và báo mã trong
        Reason.]],
    },
    ["480/486"] = {
      of = "be515bcf",
      contrast = [[
        480 nói rằng lúc này không liên lạc được bên bị gọi; 486 nói rằng đã tới được máy, nhưng máy
        bận hoặc từ chối.]],
      question = [[
        Bên bị gọi vắng mặt hay đang bận? Vắng mặt, hoặc không muốn bị làm phiền, là 480; đang bận
        là 486.]],
      look = [[
        480 ngay lập tức đến từ server không có đăng ký nào của user, 480 sau khi đổ chuông lâu đến
        từ timer không trả lời. 486 ngay lập tức là máy bận, sau vài giây 180 là phím từ chối.]],
      which = [[
        Khi bật DND, điện thoại gửi 480 hoặc 486, tùy cấu hình. PBX dựa vào hai mã này để chuyển
        tiếp: 486 kích hoạt chuyển tiếp khi bận, 480 kích hoạt chuyển tiếp khi vắng mặt. Nếu chuyển
        tiếp nhầm kiểu, đổi mã mà điện thoại gửi.]],
    },
    ["480/487"] = {
      of = "e04ea317",
      contrast = [[
        480 là phía bị gọi nói rằng không có ai; 487 là câu trả lời cho một INVITE đã bị hủy.]],
      question = [[
        Ai làm ngừng chuông? Nếu phía bị gọi bỏ cuộc thì là 480; nếu CANCEL đến từ phía gọi thì là
        487.]],
      look = [[
        Tìm CANCEL trên cùng leg: trước 487 thường có, trước 480 thì không. Nhiều cuộc gọi đổ chuông
        lâu bằng nhau là do timer.]],
      which = [[
        Người gọi đã gác máy thì 487 là đúng. PBX hết timer đổ chuông thì gửi CANCEL tới điện thoại
        của nó, nhận 487 từ đó, rồi gửi về bên gọi 480, 408 hoặc chính 487. Vì vậy một cuộc gọi
        không ai nhấc máy có thể có cả hai mã, trên hai leg.]],
    },
    ["480/503"] = {
      of = "f8b0fd17",
      contrast = [[
        480 nói rằng lúc này không liên lạc được user này; 503 nói rằng lúc này server không làm
        việc được, dù gọi ai.]],
      question = [[
        User khác của cùng server còn nhận được cuộc gọi không? Nếu còn thì là 480; nếu không thì là
        503.]],
      look = [[
        Đếm số lần thất bại theo số bị gọi. Retry-After trong 480 cho biết khi nào user có thể có
        mặt, trong 503 cho biết phải để yên server bao lâu.]],
      which = [[
        Proxy gửi 480 cho user không có contact, và 503 khi quá tải hoặc bảo trì. Sau 503, client
        thử server kế tiếp; sau 480 thì không. Vì vậy khi đứt đường tới cả một site, cho SBC gửi 503
        nếu còn tuyến khác, và gửi 480 nếu không còn.]],
    },
    ["480/603"] = {
      of = "87a749ba",
      contrast = [[
        480 nói rằng lúc này không gọi được người bị gọi; 603 nói rằng cuộc gọi bị từ chối, cho mọi
        thiết bị của họ cùng lúc.]],
      question = [[
        Có ai hoặc thứ gì nói không với cuộc gọi này không? Bị từ chối là 603; không có ai để nhận
        là 480.]],
      look = [[
        Sau khi đổ chuông, một số giây tròn trước 480 là timer không trả lời; vài giây lẻ trước 603
        là phím từ chối. Không đổ chuông thì cả hai đều có thể là DND: mỗi loại điện thoại mỗi khác.
        603 có Network Blocked và v=analytics1 trong Reason là nhà mạng chặn.]],
      which = [[
        480 để cuộc gọi cho voicemail, chuyển tiếp hoặc lần thử sau; 603 không muốn máy nào khác đổ
        chuông. Gặp 480, proxy đang fork đi tiếp; gặp 603, nó hủy mọi nhánh. Nếu 603 làm nhóm máy
        hoặc voicemail không nhận được cuộc gọi, đổi mã trong điện thoại gửi nó.]],
    },
    ["481/482"] = {
      of = "0366c2fc",
      contrast = [[
        481 nói rằng bên nhận không có dialog hay transaction nào ứng với request này; 482 nói rằng
        chính request này đã từng đến đây.]],
      question = [[
        Request này lạ hay lặp lại? Lạ thì nhận 481; lặp lại qua đường khác thì nhận 482.]],
      look = [[
        481 phần lớn trả lời request có To tag, hoặc CANCEL, mà không khớp với gì. 482 phần lớn trả
        lời request không có To tag: host của server đã nằm sẵn trong Via, hoặc cùng Call-ID, From
        tag và CSeq đến với branch khác.]],
      which = [[
        UAS gửi 481 cho BYE, re-INVITE, NOTIFY hoặc CANCEL mà nó không biết thuộc về đâu, và 482 cho
        bản thứ hai của một request đã fork; proxy gửi 482 khi có vòng lặp. Sau 481, bên gửi thường
        kết thúc phía mình. Sau 482, xem định tuyến, trừ khi nhánh khác đã thành công.]],
    },
    ["481/487"] = {
      of = "ce189e38",
      contrast = [[
        487 kết thúc một INVITE mà CANCEL đã tới kịp; 481 nói rằng CANCEL, hoặc một request khác,
        không khớp với gì cả.]],
      question = [[
        CANCEL có tìm thấy INVITE của nó không? Nếu có, INVITE nhận 487; nếu không, CANCEL nhận 481.]],
      look = [[
        Đọc method trong CSeq: 487 là của INVITE, còn 481 ở đây là của CANCEL. Rồi so Request-URI,
        số CSeq và branch của Via trên cùng trong CANCEL và INVITE, chúng phải giống nhau.]],
      which = [[
        CANCEL tới kịp thì nhận 200, và INVITE của nó nhận 487. 481 cho CANCEL là vô hại nếu INVITE
        đã có response cuối. Nếu sau 481 điện thoại vẫn đổ chuông, CANCEL đã bị sửa trên đường hoặc
        đã tới server khác.]],
    },
    ["481/491"] = {
      of = "17b4dadb",
      contrast = [[
        481 nói rằng bên nhận không biết dialog của request này; 491 nói rằng nó biết, nhưng đang có
        một request của chính nó trong đó.]],
      question = [[
        Phía kia còn giữ cuộc gọi này không? Nếu không thì là 481; nếu còn, và hai bên muốn thay đổi
        cùng lúc, thì là 491.]],
      look = [[
        Với 491, tìm INVITE hoặc UPDATE của phía kia đi ngược chiều với request này. Với 481, so
        Call-ID và cả hai tag với 200 đã thiết lập cuộc gọi.]],
      which = [[
        Sau 491, bên gửi chờ một thời gian ngẫu nhiên, tối đa 4 giây, rồi thử lại, và cuộc gọi vẫn
        tiếp tục. Sau 481, nó kết thúc cuộc gọi ở phía mình. Nếu 481 bắt đầu từ một lần failover,
        node mới không biết dialog: chia sẻ trạng thái, hoặc gửi các request đó tới node cũ.]],
    },
    ["482/483"] = {
      of = "33db3700",
      contrast = [[
        482 nói rằng server nhận ra một request nó đã thấy; 483 nói rằng Max-Forwards đã giảm về 0,
        bất kể đi đường nào.]],
      question = "Server nhận ra request, hay chỉ đếm số hop? Nhận ra là 482, đếm hết là 483.",
      look = [[
        Đọc Via từ dưới lên: host xuất hiện hai lần cho biết chỗ vòng lại. Nếu Request-URI đổi sau
        mỗi vòng thì đó là vòng xoắn (spiral): 483 chặn được, 482 không phát hiện ra.]],
      which = [[
        Proxy có phát hiện vòng lặp gửi 482 ở lần đi qua thứ hai; không có thì request chạy tới 70
        hop rồi mới có 483. Sau mã nào cũng đừng gửi lại: sửa tuyến, danh sách domain hoặc quy tắc
        chuyển tiếp. 482 bên cạnh một nhánh thành công chỉ là bản thứ hai và vô hại.]],
    },
    ["486/487"] = {
      of = "bb7a4c68",
      contrast = [[
        486 là máy của bên bị gọi từ chối vì bận; 487 là câu trả lời cho một INVITE đã bị hủy.]],
      question = [[
        Phía nào kết thúc lần gọi? Nếu là phía bị gọi thì là 486; nếu CANCEL đến từ phía gọi thì là
        487.]],
      look = [[
        Trước 487, trên cùng leg, thường có CANCEL. Trong một nhóm, máy từ chối có 486, còn những
        máy bị hủy vì máy khác đã trả lời có 487, sau một CANCEL mang Reason SIP;cause=200.]],
      which = [[
        Điện thoại gửi 486 khi máy bận hoặc khi bấm phím từ chối, và chỉ gửi 487 sau CANCEL. Nếu
        CANCEL và 486 gặp nhau giữa đường thì 486 có hiệu lực. Người gọi nghe báo bận mà trace có
        487 thì đã bị timer hoặc quy tắc ở phía gọi cắt.]],
    },
    ["486/503"] = {
      of = "69a3cef7",
      contrast = [[
        486 nói rằng máy của bên bị gọi đang bận; 503 nói rằng server hoặc trunk trên đường hết dung
        lượng hoặc ngừng hoạt động.]],
      question = [[
        Đường dây của ai đầy? Nếu là của bên bị gọi thì 486 là đúng; nếu là của trunk hoặc server
        thì là 503.]],
      look = [[
        Gọi số khác qua cùng trunk: nếu cũng thất bại, trong vài mili giây và không có 180, thì
        trunk đầy, dù mã là 486. Trong Reason, Q.850 cause 17 là thuê bao bận, 34 và 42 là nghẽn.]],
      which = [[
        Nhà mạng chạm giới hạn kênh nên gửi 503, để PBX của bên gọi chuyển sang tuyến kế tiếp. Gửi
        486 thay cho nó thì không tràn sang tuyến khác được, và người gọi nghe báo bận. Nếu nhà mạng
        của bạn làm vậy, cho SBC đổi tuyến khi gặp 486, hoặc mua thêm kênh.]],
    },
    ["486/600"] = {
      of = "edc46a9a",
      contrast = [[
        486 nói rằng máy này bận; 600 nói rằng user bận ở mọi nơi, và không nơi nào khác sẽ nhận
        cuộc gọi.]],
      question = [[
        Máy khác hoặc voicemail có thể nhận cuộc gọi không? Nếu có thể thì là 486; nếu chắc chắn
        không thì là 600.]],
      look = [[
        Xem các nhánh khác: sau 600, proxy gửi CANCEL cho chúng và chúng kết thúc bằng 487; sau 486,
        chúng vẫn đổ chuông.]],
      which = [[
        Điện thoại gửi 486; chỉ server hoặc thiết bị biết hết mọi đích của user mới được gửi 600.
        Sau 486, chuyển tiếp khi bận có thể nhận cuộc gọi; sau 600 thì không gì nên nhận nữa. Nếu
        một máy gửi 600 làm cả nhóm ngừng đổ chuông, đặt mã bận của nó thành 486 hoặc đổi mã ở
        proxy.]],
    },
    ["486/603"] = {
      of = "19e4edaa",
      contrast = [[
        486 nói rằng máy này bận hoặc không muốn nhận; 603 từ chối cuộc gọi thay cho cả user, không
        nêu lý do.]],
      question = [[
        Có muốn máy khác hoặc voicemail vẫn nhận cuộc gọi không? Nếu có thì là 486; nếu không thì là
        603.]],
      look = [[
        Sau vài giây 180, mã nào cũng có thể là phím từ chối, vì mỗi điện thoại một khác. Xem chuyện
        gì đến tiếp: 603 làm proxy đang fork hủy các nhánh khác, 486 thì không.]],
      which = [[
        Trong nhóm đổ chuông và hàng đợi, đặt điện thoại gửi 486 cho cả bận và từ chối, vì 603 kết
        thúc việc tìm máy cho tất cả. Sau 486, người gọi có thể gặp voicemail hoặc được chuyển tiếp;
        sau 603 thì không còn gì.]],
    },
    ["487/603"] = {
      of = "17ee5663",
      contrast = [[
        487 là câu trả lời cho một INVITE bị hủy từ phía gọi; 603 là lời từ chối từ phía bị gọi.]],
      question = [[
        Ai kết thúc lần gọi? Nếu CANCEL đến từ phía gọi thì là 487; nếu phía bị gọi từ chối thì là
        603.]],
      look = [[
        Tìm CANCEL trước response trên cùng leg: 487 thường có, 603 thì không. Sau khi fork, 603 của
        một máy khiến proxy hủy các máy khác, và những máy này trả lời 487.]],
      which = [[
        Điện thoại gửi 603 cho phím từ chối nếu không muốn máy nào khác đổ chuông, và chỉ gửi 487
        sau CANCEL. Nếu CANCEL và 603 gặp nhau giữa đường thì 603 có hiệu lực. Khi cuộc gọi bị cắt
        mà không ai kết thúc, với 487 hãy tìm hop gửi CANCEL đầu tiên, với 603 hãy tìm điện thoại
        hoặc bộ lọc đã từ chối.]],
    },
    ["488/606"] = {
      of = "6755c9ca",
      contrast = [[
        Cả hai từ chối phiên đưa ra trong SDP: 488 cho máy này, 606 cho mọi máy của user.]],
      question = [[
        Máy khác của user có thể nhận offer này không? Nếu có thì là 488; nếu không máy nào nhận
        được thì là 606.]],
      look = [[
        Cả hai mã đều có thể có Warning từ 300 đến 399 và body ghi những gì dùng được. Trong cuộc
        gọi đã fork, các nhánh khác nhận CANCEL sau 606.]],
      which = [[
        Hầu như luôn gửi 488; chỉ gửi 606 khi policy áp dụng cho cả user. Sau mã nào cũng phải đổi
        offer: codec, mã hóa, kiểu địa chỉ. Sau 488, đích khác có thể nhận offer y nguyên. Nếu 606
        từ một máy làm hỏng cuộc gọi nhóm, đổi nó thành 488 ở proxy.]],
    },
    ["491/500"] = {
      of = "76324684",
      contrast = [[
        491 nói rằng request của hai bên đi ngược chiều và gặp nhau giữa đường; 500 giữa cuộc gọi
        thường nói rằng request của một bên đến quá sớm hoặc sai thứ tự.]],
      question = [[
        Request trước của bên nào còn chưa xong? Nếu là của bên từ chối thì là 491; nếu là của bên
        gửi thì là 500.]],
      look = [[
        Tìm INVITE hoặc UPDATE chưa xong trong dialog và chiều của nó. 500 có Retry-After nghĩa là
        cùng một bên gửi request thứ hai quá sớm; không có Retry-After thì kiểm tra CSeq có thấp hơn
        trước không.]],
      which = [[
        Sau 491, bên tạo ra Call-ID chờ 2.1 đến 4.0 giây, bên kia chờ tối đa 2.0 giây; sau 500, bên
        gửi chờ hết Retry-After. Trong cả hai trường hợp, cuộc gọi giữ phiên cũ. Nếu một mã lặp mãi
        không dứt, có thể một INVITE trước đó đã mất response cuối hoặc mất ACK.]],
    },
    ["500/503"] = {
      of = "ef82ab74",
      contrast = [[
        500 nói rằng có gì đó hỏng khi xử lý request này; 503 nói rằng lúc này server không nhận
        request, vì quá tải, bảo trì hoặc thiếu tài nguyên.]],
      question = "Chỉ request này thất bại, hay cả dịch vụ? Chỉ request này là 500, tất cả là 503.",
      look = [[
        Đếm bao nhiêu request thất bại và từ lúc nào. 500 từ proxy có thể vốn là 503 mà nó nhận
        được, nên xem leg phía sau nó.]],
      which = [[
        Gửi 500 khi có lỗi, và 503 kèm Retry-After khi quá tải. Sau 503, client thử server kế tiếp
        và để yên server này trong thời gian Retry-After; không có header đó thì nó coi 503 như 500.
        Đừng gửi 503 chỉ vì một cuộc gọi hỏng, vì mã này có thể khiến bên gửi ngừng dùng cả server.]],
    },
    ["500/504"] = {
      of = "2e051600",
      contrast = [[
        500 nói rằng có gì đó hỏng bên trong server; 504 nói rằng server đã chờ một hệ thống khác mà
        không được.]],
      question = [[
        Hỏng ở đâu? Hỏng ở chính server là 500; hệ thống mà nó hỏi không trả lời kịp là 504.]],
      look = [[
        So thời gian đến response trong nhiều cuộc gọi: đều đều vài giây là do timer và hợp với 504,
        chỉ vài mili giây thì hợp với 500. Giữa cuộc gọi thì xem cả CSeq, vì số thấp hơn trước sẽ
        nhận 500.]],
      which = [[
        Sau 500, đọc log của server đã gửi nó theo Call-ID; sau 504, tìm xem nó đã chờ hệ thống nào
        rồi xem ở đó. Sau mã nào cũng đáng thử tuyến khác. Server đơn giản gửi 500 cả khi cơ sở dữ
        liệu không trả lời, nên 500 đến sau một thời gian đều đều thì tìm như với 504.]],
    },
    ["502/503"] = {
      of = "b2ff34d8",
      contrast = [[
        502 nói rằng server kế tiếp có trả lời nhưng không dùng được; 503 nói rằng lúc này chính
        server này không phục vụ được request.]],
      question = [[
        Có phải từ phía sau server này có một câu trả lời không dùng được? Nếu phải thì là 502; nếu
        nó hết dung lượng, hoặc không còn next hop nào hoạt động, thì là 503.]],
      look = [[
        Phía sau bên gửi, có response sai cú pháp hoặc kỳ lạ thì hiểu vì sao có 502; không có
        request nào thì hợp với 503. Từ gateway, Q.850 cause 27 thành 502; cause 34, 38, 41, 42 và
        47 thành 503.]],
      which = [[
        SBC gửi 502 cho câu trả lời nó không dùng hoặc không đổi mã được, và 503 khi OPTIONS ping
        tới next hop thất bại hoặc khi chạm giới hạn. Sau mã nào cũng thử tuyến khác, và tôn trọng
        Retry-After của 503. 502 cho chỉ một số thường nghĩa là đường dây hoặc tổng đài của số đó
        hỏng.]],
    },
    ["502/504"] = {
      of = "23e87016",
      contrast = [[
        502 nói rằng server kế tiếp có trả lời nhưng không dùng được; 504 nói rằng nó không trả lời
        kịp.]],
      question = [[
        Từ phía sau server này có gì trả về không? Có mà không dùng được là 502; không có gì là 504.]],
      look = [[
        Bắt gói ở phía sau bên gửi: response sai cú pháp hoặc kỳ lạ thì hiểu vì sao có 502, request
        gửi lại mà không ai trả lời thì hiểu vì sao có 504. Từ gateway, Q.850 cause 27 thành 502,
        cause 102 thành 504.]],
      which = [[
        Sau mã nào cũng thử tuyến khác. Với 502, xem server kế tiếp đã gửi gì, phần mềm của nó và
        transport giữa hai bên; với 504, xem tải của nó, tuyến, firewall và DNS, cùng timer của bên
        gửi. Có sản phẩm lẫn hai mã, nên tin bản bắt gói hơn là con số.]],
    },
    ["503/504"] = {
      of = "a63c68ed",
      contrast = [[
        503 nói rằng lúc này server không phục vụ được request; 504 nói rằng nó đã hỏi một hệ thống
        khác, và hệ thống đó không trả lời kịp.]],
      question = [[
        Server có chờ ai khác không? Chờ rồi bỏ cuộc là 504; hoàn toàn không nhận được request là
        503.]],
      look = [[
        Đo thời gian từ request đến response: 503 thường chỉ sau vài mili giây, 504 sau một timer
        của server. Từ gateway, Q.850 cause 102 thành 504, cause 34, 38, 41, 42 và 47 thành 503.]],
      which = [[
        Sau 503, client thử server kế tiếp và để yên server này trong thời gian Retry-After. Sau 504
        thì đáng thử tuyến khác, nhưng bản thân server vẫn sống: tìm xem nó đã chờ hệ thống nào. Nếu
        một next hop đã chết, cho theo dõi nó bằng OPTIONS, để cuộc gọi nhận ngay 503 chứ không phải
        504 sau một lúc chờ.]],
    },
    ["600/603"] = {
      of = "77986b07",
      contrast = [[
        Cả hai nói thay cho mọi máy của bên bị gọi: 600 nêu lý do là bận, 603 không nêu lý do.]],
      question = [[
        Có cho người gọi biết user đang bận không? Nếu có thì là 600; nếu người bị gọi chỉ đơn giản
        không nhận cuộc gọi thì là 603.]],
      look = [[
        Dù là mã nào, có 180 ở trước thì nghĩ đến người bấm; 603 có phrase Network Blocked là nhà
        mạng chặn. Sang PSTN, 600 thành Q.850 cause 17 và 603 thành cause 21.]],
      which = [[
        Server biết hết mọi máy của user gửi 600 khi user bận, và 603 khi cuộc gọi bị từ chối. Sau
        cả hai, bên gọi không thử đích nào khác, nhưng có thể gọi lại sau Retry-After. Điện thoại
        dùng chung user với máy khác không nên gửi mã nào trong hai mã này, mà gửi 486.]],
    },
    ["603/607"] = {
      of = "425a3f9c",
      contrast = [[
        603 từ chối cuộc gọi này; 607 đánh dấu người gọi là không mong muốn, và mạng có thể ghi nhớ
        điều đó cho số gọi này.]],
      question = [[
        Người bị gọi phản đối cuộc gọi này hay phản đối người gọi này? Phản đối cuộc gọi là 603,
        phản đối người gọi là 607.]],
      look = [[
        Registrar biết 607 thì ghi sip.607 trong Feature-Caps của 200 cho REGISTER. Mã này cũng có
        thể nằm trong header Reason của BYE hoặc CANCEL. 603 trên trunk có thể vốn là 607, trước khi
        một nhà mạng đổi nó.]],
      which = [[
        Điện thoại gửi 603 hoặc 486 cho phím từ chối, và 607 cho phím hoặc danh sách chặn người gọi
        không mong muốn. Sau 603, người gọi có thể thử lúc khác. Sau 607 thì nên dừng, vì mỗi cuộc
        gọi thêm có thể làm giảm uy tín của số gọi.]],
    },
    ["603/608"] = {
      of = "f8d02d00",
      contrast = [[
        603 từ chối cuộc gọi thay mặt người bị gọi; 608 nói rằng một hệ thống tự động trong mạng đã
        chặn cuộc gọi trước khi người bị gọi biết đến nó.]],
      question = [[
        Ai quyết định? Nếu người bị gọi, hoặc điện thoại hay server thay mặt họ, từ chối thì là 603;
        nếu là call analytics trên đường thì là 608, hoặc ở Mỹ là 603+.]],
      look = [[
        608 nên có Call-Info với purpose=jwscard. 603+ có phrase Network Blocked, và v=analytics1
        trong phần text của Reason. 603 trơn mà trước đó không có 180 cũng có thể là bị chặn.]],
      which = [[
        Dịch vụ chặn cuộc gọi gửi 608 kèm danh thiếp được ký, hoặc 603+ ở nơi các nhà mạng đã thống
        nhất như vậy. Người gọi bị chặn nhầm thì liên hệ theo địa chỉ ghi ở đó: danh thiếp của 608,
        hoặc url, tel hay email của 603+. Với 603 đến sau vài giây đổ chuông, chỉ người bị gọi mới
        giúp được.]],
    },
    ["607/608"] = {
      of = "2f06019e",
      contrast = [[
        607 là chính người bị gọi nói rằng không muốn cuộc gọi; 608 là phán quyết của một hệ thống
        tự động trong mạng, trước khi người bị gọi biết tới.]],
      question = [[
        Ai từ chối cuộc gọi? Nếu là người bị gọi hoặc máy của họ thì là 607; nếu là hệ thống trung
        gian thì là 608.]],
      look = [[
        Có 180 ở trước thì nghĩ đến người bị gọi, tức là 607. 608 đến mà không đổ chuông, và phải có
        Call-Info với purpose=jwscard, cho biết cần hỏi ai.]],
      which = [[
        Sau 607, người gọi thôi gọi. Sau 608, người gọi bị chặn nhầm tải card đó về, kiểm tra chữ ký
        và khiếu nại ở nơi ghi trong card. Nhiều trunk chỉ cho thấy 603 thay cho cả hai mã; ở Mỹ là
        603+, với thông tin liên hệ trong Reason.]],
    },
  },

  findings = {
    ["auth.algorithm"] = {
      of = "10ab294a",
      text = [[
        Sai thuật toán: thông tin xác thực của user "{user}" cho realm "{realm}" dùng {used}, nhưng
        challenge ở frame {challenge} chỉ đưa ra {offered}.]],
      fix = [[
        Cập nhật client hoặc chọn trong cấu hình client một thuật toán server đưa ra. Hoặc cho
        server đưa thêm thuật toán mà client biết: mỗi thuật toán một challenge, mạnh nhất đứng đầu
        (RFC 8760). Hash (HA1) lưu trên server gắn với một thuật toán, nên mỗi thuật toán phải tạo
        riêng.]],
    },
    ["auth.algorithm/unanswered"] = {
      of = "8337a8d6",
      text = [[
        Không có MD5: frame {challenge} đòi {offered}, và {method} ở frame {request} lại đến mà
        không có thông tin xác thực. Có thể client chỉ biết MD5; cũng có thể nó thiếu tên đăng nhập
        và mật khẩu.]],
    },
    ["auth.algorithm/unsaid"] = {
      of = "609ad19f",
      text = [[
        Sai thuật toán: thông tin xác thực của user "{user}" cho realm "{realm}" không ghi thuật
        toán, tức là MD5, nhưng challenge ở frame {challenge} chỉ đưa ra {offered}.]],
    },
    ["auth.challenge"] = {
      of = "5ef0ed9d",
      text = [[
        Bước đầu bình thường: {method} ở frame {request} chưa mang thông tin xác thực nên server đòi
        xác thực: realm "{realm}", {algorithm}.]],
      fix = [[
        Không cần sửa gì nếu sau đó client gửi lại request này kèm {answer} và được chấp nhận. Nếu
        không thấy gửi lại thì client thiếu tên đăng nhập và mật khẩu cho realm này, hoặc không biết
        thuật toán nào ở trên: khai báo đủ tài khoản trong client.]],
    },
    ["auth.challenge/accepted"] = {
      of = "3986b9b8",
      text = [[
        Bước đầu bình thường: {method} ở frame {request} chưa mang thông tin xác thực nên server đòi
        xác thực: realm "{realm}", {algorithm}. Client gửi lại kèm thông tin xác thực ở frame
        {retry} và nhận {code} ở frame {final}.]],
      fix = "Không cần sửa gì: thông tin xác thực đã được chấp nhận.",
    },
    ["auth.challenge/again"] = {
      of = "d41b00dc",
      text = [[
        Đòi lần nữa: {method} ở frame {request} vẫn không mang thông tin xác thực, dù frame {first}
        đã đòi (realm "{realm}", {algorithm}). Một lần thử mới từ đầu trông cũng y như vậy.]],
      fix = [[
        Xem sau lần này client có gửi {answer} không. Nếu không thì client thiếu tên đăng nhập và
        mật khẩu cho realm này, không đọc {header}, hoặc không biết thuật toán nào ở trên. Khai báo
        đủ tài khoản, hoặc cho server đưa ra thuật toán mà client biết.]],
    },
    ["auth.challenge/further"] = {
      of = "2edd7ac2",
      text = [[
        Bước tiếp theo bình thường: thông tin xác thực của {method} ở frame {request} trả lời
        challenge ở frame {challenge} (realm "{sent}"); giờ lại có thêm một challenge, cho realm
        "{realm}", {algorithm}, thường từ server kế tiếp trên đường đi.]],
      fix = [[
        Không cần sửa gì nếu client gửi lại request với thông tin xác thực cho cả hai. Nếu không
        thấy, khai báo cho client tên đăng nhập và mật khẩu của cả realm này. Nhiều client chỉ giữ
        được tài khoản cho một realm: khi đó cho một trong hai server tin server kia thay vì hỏi
        lại.]],
    },
    ["auth.challenge/introduced"] = {
      of = "63c19f78",
      text = [[
        Bước đầu bình thường: {method} ở frame {request} mới chỉ xưng tên user "{user}", chưa chứng
        minh gì (nonce hoặc response rỗng), nên server đòi xác thực: realm "{realm}", {algorithm}.]],
    },
    ["auth.challenge/partial"] = {
      of = "05b58a0d",
      text = [[
        Thiếu thông tin xác thực: frame {first} đã đòi cho realm "{realm}", nhưng {method} ở frame
        {request} chỉ mang thông tin cho "{sent}". Khi nhiều server cùng hỏi, một request phải trả
        lời tất cả.]],
      fix = [[
        Xem request kế tiếp có mang thông tin xác thực cho cả hai realm không. Nếu không, khai báo
        cho client tên đăng nhập và mật khẩu của "{realm}" nữa; client nào quên realm đầu khi trả
        lời realm sau thì cần cập nhật (RFC 3261 mục 22.3). Hoặc cho một trong hai server tin server
        kia thay vì hỏi lại.]],
    },
    ["auth.challenge/refused"] = {
      of = "6d46307e",
      text = [[
        Bước đầu bình thường: {method} ở frame {request} chưa mang thông tin xác thực nên server đòi
        xác thực: realm "{realm}", {algorithm}. Client gửi lại kèm thông tin xác thực ở frame
        {retry} và nhận {code} ở frame {final}.]],
      fix = [[
        Ở đây không cần sửa gì. Đọc frame {final}: ở đó cho biết thông tin xác thực và {method} có
        kết quả ra sao.]],
    },
    ["auth.challenge/resync"] = {
      of = "756fd86e",
      text = [[
        SIM lệch số thứ tự: ở frame {request} client dùng auts để từ chối số thứ tự của challenge,
        và response này mang challenge mới. Bình thường sau khi đổi SIM hoặc HSS.]],
      fix = [[
        Không cần sửa gì nếu request kế tiếp qua được. Nếu lần nào cũng có auts thì HSS không nhận
        số thứ tự mà SIM báo, hoặc có hai server cùng đếm cho một user: kiểm tra cơ chế đồng bộ lại
        và cấu hình SQN trong HSS.]],
    },
    ["auth.loop"] = {
      of = "27d96675",
      text = [[
        Vòng lặp xác thực: challenge thứ {count} cho {method}, realm "{realm}", trong {duration},
        bắt đầu từ frame {first}, chưa lần nào thành công. Trong các request đó, {answered} request
        có mang thông tin xác thực cho realm này.]],
      fix = [[
        Sửa tên đăng nhập, mật khẩu và realm trong client, và xem các phát hiện khác ở đây để biết
        thông tin xác thực sai chỗ nào. Cho client chờ lâu hơn sau mỗi lần hỏng: mỗi lần thử sai có
        thể bị tính để khóa tài khoản hoặc chặn địa chỉ. Chương trình dò mật khẩu trông cũng giống
        hệt.]],
    },
    ["auth.loop/endless"] = {
      of = "10b6afab",
      text = [[
        Vòng lặp xác thực: {count} challenge gần nhất cho {method}, realm "{realm}", đến trong
        {duration}, từ frame {first} trở đi, giữa chừng không lần nào thành công; trước đó có thể
        còn nữa. Trong các request này có {answered} mang thông tin xác thực cho realm đó.]],
      fix = [[
        Lần ngược tới chỗ bắt đầu và xem các phát hiện ở đó để biết thông tin xác thực sai ở đâu, hoặc
        vì sao {client} không gửi. Cho client chờ lâu hơn sau mỗi lần thất bại: mỗi lần thử sai có
        thể bị tính để khóa tài khoản hoặc chặn địa chỉ. Nếu là kẻ lạ dò mật khẩu thì chặn lại.]],
    },
    ["auth.loop/stale"] = {
      of = "9377eb02",
      text = [[
        Vòng lặp xác thực: challenge thứ {count} cho {method}, realm "{realm}", trong {duration},
        bắt đầu từ frame {first}, lần này có stale=true: server không nhận những nonce đã cấp ra.]],
      fix = [[
        Cho mọi server sau địa chỉ này dùng chung nonce secret, hoặc luôn đưa một client về cùng một
        server. Kiểm tra đồng hồ của chúng, thời hạn nonce, và nonce có được dùng lại lần hai không.
        Mật khẩu không phải là nguyên nhân của stale=true.]],
    },
    ["auth.loop/unanswered"] = {
      of = "b4a2f4d3",
      text = [[
        Vòng lặp xác thực: challenge thứ {count} cho {method}, realm "{realm}", trong {duration},
        bắt đầu từ frame {first}, và không request nào mang thông tin xác thực cho realm này.]],
      fix = [[
        Khai báo cho client tên đăng nhập và mật khẩu của realm này, hoặc cho server đưa ra thuật
        toán mà client biết (hiện tại: {algorithm}). Nếu server phải nhận ra client qua địa chỉ,
        thêm {client} vào danh sách trên server. Kẻ lạ dò quét server trông cũng như vậy: khi đó
        chặn lại.]],
    },
    ["auth.missing_challenge"] = {
      of = "d5482fd1",
      text = [[
        Không có gì để trả lời: response {code} này không có header {header}, nên client không biết
        realm lẫn nonce và không thể xác thực.]],
      fix = [[
        Sửa server hoặc gateway ở {server}, hoặc SBC đã bỏ mất header: mọi response {code} đều phải
        có nó. Muốn từ chối hẳn thì gửi 403. Nếu {code} sinh ra từ một cause code của mạng điện
        thoại thì đổi cause đó sang mã khác.]],
    },
    ["auth.missing_challenge/other"] = {
      of = "443be2dd",
      text = [[
        Challenge nằm sai header: response {code} này mang {other}, trong khi phải mang {header}. Đa
        số client sẽ không trả lời.]],
      fix = [[
        Sửa server ở {server}, hoặc SBC đổi 401 thành 407 hay ngược lại: 401 đi với
        WWW-Authenticate, 407 đi với Proxy-Authenticate (RFC 3261 section 22.2 và 22.3).]],
    },
    ["auth.rejected"] = {
      of = "66c9b55a",
      text = [[
        Thông tin xác thực bị từ chối: user "{user}", realm "{realm}", {algorithm}. Thông tin này
        trả lời challenge ở frame {challenge}, vậy mà server hỏi lại, không có stale=true: nhiều khả
        năng sai mật khẩu hoặc tên đăng nhập.]],
      fix = [[
        Nhập lại mật khẩu ở cả hai phía, so tên đăng nhập xác thực, vì tên này thường không phải số
        điện thoại. Nếu server lưu hash (HA1) thì tạo lại cho đúng user, realm và thuật toán này.
        Sau đó đọc log của server cho request ở frame {request}; nếu ở đây có cả những phát hiện như
        auth.uri_mismatch thì xử lý chúng trước.]],
    },
    ["auth.rejected/elsewhere"] = {
      of = "1fd06624",
      text = [[
        Server khác từ chối thông tin xác thực: user "{user}", realm "{realm}". Nonce do {issuer}
        cấp (frame {challenge}), nhưng {refuser} từ chối. Hoặc hai server không dùng chung nonce,
        hoặc sai mật khẩu.]],
      fix = [[
        Cho request và lần gửi lại của nó đến cùng một server (load balancer có thể chia theo
        Call-ID hoặc địa chỉ nguồn), hoặc cấu hình cùng một nonce secret trên mọi server. Nếu
        {issuer} cũng từ chối thì sửa tên đăng nhập và mật khẩu.]],
    },
    ["auth.rejected/expired"] = {
      of = "f2c16e21",
      text = [[
        Nonce đã dùng bị từ chối: user "{user}", realm "{realm}". Với nonce của frame {challenge},
        thông tin xác thực này đã qua ở frame {accepted}, vậy mật khẩu đúng; server muốn nonce mới
        nhưng không báo stale=true.]],
      fix = [[
        Không cần sửa gì nếu request kế tiếp qua được với nonce mới. Nếu lúc này client lại hỏi
        người dùng mật khẩu, cho server báo stale=true với nonce cũ hoặc giữ nonce lâu hơn, và cho
        client tăng nc. Nếu request kế tiếp cũng hỏng thì mật khẩu đã bị đổi trong lúc đó.]],
    },
    ["auth.rejected/forbidden"] = {
      of = "eb211da0",
      text = [[
        Bị từ chối bằng 403 sau khi xác thực: user "{user}", realm "{realm}", {algorithm}, trả lời
        challenge ở frame {challenge}. Hoặc sai mật khẩu hay tên đăng nhập, hoặc server biết user
        nhưng không cho {method} này.]],
      fix = [[
        Đọc reason phrase và log của server cho frame {request}. Kiểm tra mật khẩu và tên đăng nhập
        xác thực trước. Rồi xem user này có được dùng địa chỉ {from}, được vào từ mạng này, được gọi
        hay đăng ký ở đây không, và tài khoản có bị khóa hay chạm giới hạn không.]],
    },
    ["auth.rejected/forbidden_known"] = {
      of = "a7708698",
      text = [[
        Bị từ chối bằng 403 dù server đã biết: thông tin xác thực của user "{user}" cho realm
        "{realm}" với cùng nonce đã qua ở frame {accepted}. Vậy khó mà do mật khẩu: {method} này
        không được phép, hoặc tài khoản bị khóa sau đó.]],
      fix = [[
        Đọc reason phrase và log của server cho frame {request}. Trên server, xem user này có được
        dùng địa chỉ {from}, có được gọi hay đăng ký như request xin không, có chạm giới hạn hay bị
        khóa tài khoản không. Đừng đụng đến mật khẩu.]],
    },
    ["auth.rejected/forbidden_other"] = {
      of = "1592dc97",
      text = [[
        Bị từ chối bằng 403 sau khi xác thực: {method} ở frame {request} mang {scheme}. Hoặc server
        không chấp nhận thông tin này, hoặc server biết bên gửi nhưng không cho {method} này.]],
      fix = [[
        Đọc reason phrase và log của server cho frame {request}. Xem token hoặc mật khẩu có hợp lệ,
        còn hạn và đúng cho server này không, rồi xem chủ của nó được phép làm gì.]],
    },
    ["auth.rejected/forbidden_unseen"] = {
      of = "6822fde4",
      text = [[
        Bị từ chối bằng 403 sau khi xác thực: user "{user}", realm "{realm}", {algorithm}; challenge
        tương ứng không có trong cuộc gọi này. Hoặc sai mật khẩu hay tên đăng nhập, hoặc server biết
        user nhưng không cho {method} này.]],
      fix = [[
        Đọc reason phrase và log của server cho frame {request}. Kiểm tra mật khẩu và tên đăng nhập
        xác thực trước. Rồi xem user này có được dùng địa chỉ {from}, được vào từ mạng này, được gọi
        hay đăng ký ở đây không, và tài khoản có bị khóa hay chạm giới hạn không.]],
    },
    ["auth.stale_nonce"] = {
      of = "e06dea15",
      text = [[
        Nonce hết hạn, không phải lỗi mật khẩu: với stale=true, server chỉ từ chối nonce mà user
        "{user}" dùng cho realm "{realm}". Challenge cấp nonce đó không có trong cuộc gọi này.]],
      fix = [[
        Không cần sửa gì: client tự gửi lại request với nonce mới. Nếu request nào cũng bị thì nonce
        sống quá ngắn, hoặc các server sau cùng một địa chỉ không dùng chung nonce: tăng thời hạn
        nonce, dùng chung secret, hoặc luôn đưa một client về cùng một server.]],
    },
    ["auth.stale_nonce/seen"] = {
      of = "f83e80c3",
      text = [[
        Nonce hết hạn, không phải lỗi mật khẩu: với stale=true, server chỉ từ chối nonce mà user
        "{user}" dùng cho realm "{realm}". Nonce này cấp ở frame {challenge}, đến lúc dùng đã được
        {age}.]],
    },
    ["auth.uri_mismatch"] = {
      of = "8509a2cb",
      text = [[
        uri trong Digest không khớp: thông tin xác thực tính cho "{uri}", nhưng {method} ở frame
        {request} lại gửi đến "{asked}". Server nào so hai giá trị này sẽ từ chối.]],
      fix = [[
        Trong client, hoặc trong SBC sửa request sau khi client đã tính digest, làm cho uri= và
        Request-URI giống nhau, đến cả port và transport. Nếu server cho tắt phép so này thì cũng
        xong, nhưng kém an toàn hơn.]],
    },
    ["auth.uri_mismatch/proxied"] = {
      of = "33e96005",
      text = [[
        uri trong Digest không khớp: thông tin xác thực tính cho "{uri}", nhưng {method} ở frame
        {request} lại gửi đến "{asked}". Proxy trên đường đi ({hops}) có thể đã đổi, và chúng được
        phép đổi; server nào so hai giá trị này sẽ từ chối.]],
      fix = [[
        Cho server kiểm tra digest theo uri ghi trong thông tin xác thực, không theo Request-URI.
        Hoặc để chính proxy đòi xác thực, trước khi nó đổi Request-URI.]],
    },
    ["auth.wrong_header"] = {
      of = "52b04637",
      text = [[
        Sai header: challenge ở frame {challenge} nằm trong {header} và cần {wanted}, nhưng {method}
        ở frame {request} lại mang thông tin xác thực trong {sent}. Server không đọc ở đó.]],
      fix = [[
        Sửa client, hoặc SBC đã đổi tên header: 401 thì trả lời bằng Authorization, 407 thì bằng
        Proxy-Authorization (RFC 3261 section 22.2 và 22.3). SBC nào đổi 401 thành 407 hay ngược lại
        thì phải đổi tên header ở cả hai chiều.]],
    },
    ["auth.wrong_realm"] = {
      of = "9261bb2a",
      text = [[
        Sai realm: thông tin xác thực của user "{user}" là cho "{sent}", nhưng server đòi
        "{offered}", và đã đòi như thế ở frame {challenge}. Client không dùng realm mà server đưa
        ra.]],
      fix = [[
        Đặt realm trong tài khoản của client thành "{offered}", đúng từng ký tự, kể cả hoa thường;
        hoặc để trống hay để *, nếu khi đó client lấy realm từ challenge. Nếu realm của server mới
        là cái sai thì sửa ở server và tạo lại các hash (HA1) đã lưu.]],
    },
    ["auth.wrong_realm/altered"] = {
      of = "91fc19be",
      text = [[
        Sai realm: thông tin xác thực của user "{user}" ghi "{sent}", nhưng challenge tương ứng ở
        frame {challenge} có realm "{issued}". Phải khớp đúng từng ký tự.]],
    },
    ["auth.wrong_realm/unseen"] = {
      of = "aa469fa5",
      text = [[
        Khác realm: {method} ở frame {request} có thông tin xác thực cho "{sent}", còn response đòi
        "{offered}". Cuộc gọi này không có challenge nào cho realm trước: client đặt sai realm, giữ
        realm từ lần trước, hoặc dành cho server khác trên đường đi.]],
      fix = [[
        Xem client giờ có trả lời cho "{offered}" không. Nếu không, đặt realm đó trong tài khoản,
        đúng từng ký tự, hoặc để trống hay để *, nếu khi đó client lấy realm từ challenge. Nếu cả
        hai server đều phải hỏi, khai báo cho client thông tin xác thực của cả hai realm.]],
    },
    ["capability.event"] = {
      of = "1af0b9bb",
      text = [[
        Ở đó không phục vụ event package {event}: {method} ở frame {frame} xin package này, bên trả
        lời chỉ phục vụ {allowed}.]],
      fix = [[
        Tắt chức năng này trên điện thoại (message-summary là đèn báo tin nhắn thoại, dialog là đèn
        BLF), hoặc gửi request đến server có nó. Nếu không thì bật package ở đó.]],
    },
    ["capability.event/missing"] = {
      of = "f8053e2a",
      text = "Không ghi event package nào: {method} ở frame {frame} không có header Event.",
      fix = [[
        Cho bên gửi ghi package vào header Event; SUBSCRIBE, NOTIFY và PUBLISH phải có header này
        (RFC 6665, RFC 3903). Nếu nó đã ghi thì có thứ gì đó trên đường đi bỏ mất.]],
    },
    ["capability.event/notify"] = {
      of = "2608c20c",
      text = [[
        Bên nhận không muốn event {event}: NOTIFY ở frame {frame} mang nó tới và bị từ chối.]],
      fix = [[
        Nếu nó chỉ dùng để giữ NAT mở thì không có gì sai: trả lời gì cũng được. Nếu không, tắt chức
        năng tự gửi nó trong cấu hình của {sender} (đèn báo tin nhắn, khởi động lại từ xa bằng
        check-sync), hoặc để bên nhận SUBSCRIBE trước.]],
    },
    ["capability.event/unsaid"] = {
      of = "e9a461a6",
      text = [[
        Event package {event} bị từ chối: {method} ở frame {frame} xin package này. Response không
        ghi package nào được phục vụ (không có Allow-Events).]],
      fix = [[
        Tắt chức năng này trên điện thoại (message-summary là đèn báo tin nhắn thoại, dialog là đèn
        BLF), hoặc gửi request đến server có nó. Nếu không thì bật package ở đó.]],
    },
    ["capability.extension"] = {
      of = "501ae078",
      text = [[
        Bên trả lời không hỗ trợ phần mở rộng {tags}, nhưng Require của request ở frame {frame} bắt
        buộc phải có.]],
      fix = [[
        Trong cấu hình bên gửi, chuyển tính năng này từ required sang supported hoặc tắt (100rel là
        PRACK, timer là session timer, sec-agree là bảo mật IMS). Hoặc bật nó ở bên trả lời.]],
    },
    ["capability.extension/proxy"] = {
      of = "1119e4df",
      text = [[
        Một proxy trên đường đi không hỗ trợ phần mở rộng {tags}, nhưng Proxy-Require của request ở
        frame {frame} bắt buộc phải có.]],
      fix = [[
        Bỏ nó khỏi Proxy-Require trong cấu hình bên gửi (sec-agree thuộc IMS), hoặc gửi request qua
        proxy biết nó: Via trên cùng và địa chỉ của response cho biết proxy nào từ chối.]],
    },
    ["capability.extension/undemanded"] = {
      of = "00bf6df2",
      text = [[
        Phần mở rộng {tags} bị từ chối, dù request ở frame {frame} không bắt buộc: một proxy trên
        đường đi đã thêm vào, hoặc bên trả lời từ chối vô cớ.]],
      fix = [[
        So Require của request trước và sau từng proxy hay SBC. Nếu không cái nào thêm, báo cho hãng
        sản xuất bên trả lời: thứ chỉ có trong Supported là lời mời, không phải bắt buộc. Trong lúc
        chờ, bỏ nó khỏi Supported ở bên gửi.]],
    },
    ["capability.extension/unsaid"] = {
      of = "574ba99e",
      text = [[
        Có phần mở rộng không được hỗ trợ, mà response không nói là cái nào: request ở frame {frame}
        bắt buộc {tags}.]],
      fix = [[
        Trong cấu hình bên gửi, chuyển các tính năng này từ required sang supported hoặc tắt, lần
        lượt từng cái nếu có nhiều. Bên trả lời lẽ ra phải ghi chúng trong Unsupported.]],
    },
    ["capability.extension/unseen"] = {
      of = "4c07b518",
      text = [[
        Ở đó không hỗ trợ phần mở rộng {tags}. Request bắt buộc nó không có trong capture này, hoặc
        không đủ.]],
      fix = [[
        Trong cấu hình bên gửi, chuyển tính năng này từ required sang supported hoặc tắt (100rel là
        PRACK, timer là session timer), hoặc bật nó ở bên trả lời.]],
    },
    ["capability.info_package"] = {
      of = "ecb347f4",
      text = [[
        Info package {package} không được nhận: INFO ở frame {frame} mang nó, bên nhận chỉ nhận
        {wanted}.]],
      fix = [[
        Cho bên gửi chỉ dùng những gì Recv-Info của đầu bên kia liệt kê trong cuộc gọi này, hoặc bật
        package ở bên nhận để nó được liệt kê ngay từ INVITE.]],
    },
    ["capability.info_package/missing"] = {
      of = "875b968e",
      text = [[
        Không ghi info package nào: INFO ở frame {frame} không có header Info-Package, tức là INFO
        kiểu cũ, có vẻ bên nhận không chịu loại này.]],
      fix = [[
        Với DTMF, dùng telephone-event (RFC 4733) thay cho INFO, trong cấu hình điện thoại hoặc
        trunk; hoặc cho bên nhận chấp nhận INFO không có package.]],
    },
    ["capability.info_package/none"] = {
      of = "a14b06a0",
      text = [[
        Info package {package} không được nhận: INFO ở frame {frame} mang nó, bên nhận không nhận
        package nào (Recv-Info rỗng).]],
      fix = [[
        Tắt chức năng này ở bên gửi cho đích này, hoặc bật package ở bên nhận để nó được liệt kê
        ngay từ INVITE.]],
    },
    ["capability.info_package/unsaid"] = {
      of = "17c86dc7",
      text = [[
        Info package {package} bị từ chối: INFO ở frame {frame} mang nó. Response thiếu Recv-Info,
        nên không biết bên nhận nhận package nào.]],
      fix = [[
        Xem Recv-Info của bên nhận trong INVITE hoặc response của INVITE, và cho bên gửi chỉ dùng
        những package đó; hoặc bật package ở bên nhận.]],
    },
    ["capability.method"] = {
      of = "0305cf7c",
      text = "{method} không được phép ở đây: bên trả lời chỉ cho phép {allow}.",
      fix = [[
        Tìm xem cái gì khiến bên gửi dùng {method} rồi tắt cho đích này, hoặc gửi đến nơi phục vụ
        method đó: kiểm tra Request-URI và Route. Nếu bên trả lời lẽ ra phải phục vụ, bật chức năng
        hoặc nạp module ở đó.]],
    },
    ["capability.method/register"] = {
      of = "6a3e1505",
      text = [[
        REGISTER không được phép ở đây: đây không phải registrar của {domain}. Nó chỉ cho phép
        {allow}.]],
      fix = [[
        Trên điện thoại hoặc trunk, đặt registrar là server giữ đăng ký của domain này, và xem DNS
        hay outbound proxy dẫn đi đâu. Nếu đây đúng là server đó thì bật chức năng registrar. Trunk
        được nhận ra qua địa chỉ thì không cần REGISTER.]],
    },
    ["capability.method/unsaid"] = {
      of = "558a472f",
      text = [[
        {method} không được phép ở đây, và response không ghi method nào được phép: Allow thiếu hoặc
        rỗng.]],
      fix = [[
        Tìm xem cái gì khiến bên gửi dùng {method} rồi tắt cho đích này, hoặc gửi đến nơi phục vụ
        method đó: kiểm tra Request-URI và Route. Gửi OPTIONS có thể biết method nào được phép.]],
    },
    ["capability.required"] = {
      of = "b9f9ed54",
      text = [[
        Bên trả lời bắt buộc phần mở rộng {tags}, nhưng Supported của {method} ở frame {frame} chỉ
        có {supported}.]],
      fix = [[
        Bật nó ở bên gửi (100rel là PRACK, timer là session timer), hoặc chuyển từ required sang
        optional ở bên trả lời. Nếu bên gửi có hỗ trợ, SBC trên đường đi có thể đã bỏ nó khỏi
        Supported.]],
    },
    ["capability.required/none"] = {
      of = "c32dfa13",
      text = [[
        Bên trả lời bắt buộc phần mở rộng {tags}, nhưng {method} ở frame {frame} không nêu phần mở
        rộng nào: Supported thiếu hoặc rỗng.]],
      fix = [[
        Bật nó ở bên gửi (100rel là PRACK, timer là session timer), hoặc chuyển từ required sang
        optional ở bên trả lời. Nếu bên gửi có hỗ trợ, SBC trên đường đi có thể đã bỏ mất Supported.]],
    },
    ["capability.uri_scheme"] = {
      of = "5298221c",
      text = "Ở đó không hỗ trợ scheme {scheme}: request ở frame {frame} gửi đến {uri}.",
      fix = [[
        Cho bên gửi, hoặc proxy đứng trước server này, đổi địa chỉ thành sip URI. Với địa chỉ urn
        như urn:service:sos thì proxy phải tìm ra server phụ trách trước.]],
    },
    ["capability.uri_scheme/sips"] = {
      of = "8433833f",
      text = [[
        Ở đó không hỗ trợ scheme sips: request ở frame {frame} gửi đến {uri}, bắt buộc TLS trên mọi
        hop.]],
      fix = [[
        Dùng sip URI thay vào, qua TLS nếu cần mã hóa đến next hop (transport=tls); hoặc bật TLS và
        sips ở bên trả lời.]],
    },
    ["capability.uri_scheme/tel"] = {
      of = "d3a6a4df",
      text = [[
        Ở đó không hỗ trợ scheme tel: request ở frame {frame} gửi đến {uri}, chỉ là số, không có
        domain.]],
      fix = [[
        Cho điện thoại, PBX hoặc proxy đứng trước server này gửi sip:number@domain;user=phone. Đa số
        sản phẩm có mục này trong cấu hình trunk hoặc định dạng số.]],
    },
    ["cause.q850"] = {
      of = "63b1165c",
      text = [[
        Cause của mạng điện thoại không có nghĩa chuẩn: Q.850 cause {cause}, từ {from}. Q.850 không
        có giá trị này; nó là của riêng một nước, một hãng, hoặc là lỗi.]],
      fix = [[
        Đưa cho bên vận hành {from} Call-ID, số và thời gian, nhờ trace phía ISDN hoặc SS7 của
        gateway: cause sinh ra ở đó, SIP chỉ chuyển tiếp. PBX không có đường ISDN hay SS7 mà tự đặt
        cause thì log của nó nói rõ.]],
    },
    ["cause.q850/1"] = {
      of = "b091ebeb",
      text = [[
        Số không có ai dùng: Q.850 cause {cause}, từ {from}. Số đúng dạng nhưng không thuộc về ai;
        sai đầu số, hoặc số vừa chuyển mạng, trông cũng vậy.]],
      fix = [[
        Gọi thử số này từ một điện thoại thường. Nếu gọi được: so dạng số gửi đến {from} (+ và mã
        quốc gia, hay dạng trong nước) với dạng nhà mạng đó muốn, rồi sửa dialplan. Nếu cũng không
        được: hỏi nhà mạng giữ số.]],
    },
    ["cause.q850/100"] = {
      of = "a491ad78",
      text = [[
        Một giá trị trong thiết lập cuộc gọi vô nghĩa: Q.850 cause {cause}, từ {from}. Bên nhận biết
        phần tử này nhưng không hiểu nội dung: hay gặp nhất là số quá dài, hoặc sai type hay plan.]],
      fix = [[
        Kiểm tra các số trước: số bị gọi và số chủ gọi, độ dài, type và plan mà gateway đặt, và số
        của máy chuyển tiếp nếu có. Rồi so biến thể giao thức ở hai đầu đường truyền sau {from}.]],
    },
    ["cause.q850/101"] = {
      of = "16932a48",
      text = [[
        Bản tin đến sai lúc: Q.850 cause {cause}, từ {from}. Tổng đài và gateway thấy cuộc gọi ở hai
        trạng thái khác nhau, ví dụ khi cả hai giải phóng cùng lúc.]],
    },
    ["cause.q850/102"] = {
      of = "0210b942",
      text = [[
        Một timer đã hết: Q.850 cause {cause}, từ {from}. Bên kia không kịp gửi thứ đang chờ, nên
        cuộc gọi bị giải phóng. Gateway cũng báo vậy khi phía SIP của nó im lặng.]],
      fix = [[
        Xem phía nào im lặng: sau {from} là tổng đài (trace đường truyền, D-channel hoặc SS7 link),
        trước nó là SIP (request không có response, ACK hoặc session refresh không bao giờ đến).]],
    },
    ["cause.q850/103"] = {
      of = "4a87da7b",
      text = [[
        Tham số lạ được chuyển tiếp: Q.850 cause {cause}, từ {from}. Một tổng đài không biết một
        tham số và chuyển nguyên vẹn; thường thì cuộc gọi vẫn chạy.]],
    },
    ["cause.q850/110"] = {
      of = "6fb35537",
      text = [[
        Bản tin bị bỏ vì tham số lạ: Q.850 cause {cause}, từ {from}. Một tổng đài không biết một
        tham số và vứt cả bản tin.]],
    },
    ["cause.q850/111"] = {
      of = "b93ab56b",
      text = [[
        Lỗi giao thức trên đường truyền: Q.850 cause {cause}, từ {from}. Tổng đài và gateway không
        hiểu nhau, và không cause nào đúng hơn.]],
      fix = [[
        So biến thể giao thức (ETSI, NI-2, QSIG ...) và các tùy chọn ở hai đầu đường truyền sau
        {from}, rồi trace một cuộc gọi như vậy. Gateway chuyển đổi từ SIP cũng báo vậy với bản tin
        SIP mà chúng không dùng được.]],
    },
    ["cause.q850/127"] = {
      of = "441279ab",
      text = [[
        Không rõ nguyên nhân thật: Q.850 cause {cause}, từ {from}. Cuộc gọi đi qua mạng không nêu
        cause, hoặc cause không dịch được; gateway cũng dùng nó cho lỗi SIP.]],
      fix = [[
        Hỏi tiếp dọc đường đi: log của {from} để biết mã nó nhận từ phía kia, hoặc nhà mạng phía
        sau. Nếu là gateway của bạn, bảng đổi cause của nó có thể chia kỹ hơn.]],
    },
    ["cause.q850/14"] = {
      of = "eb889e91",
      text = [[
        Số đã chuyển mạng: Q.850 cause {cause}, từ {from}. Tổng đài giữ số trước đây muốn cuộc gọi
        được định tuyến lại theo dữ liệu chuyển mạng.]],
      fix = [[
        Nhà mạng định tuyến cuộc gọi phải tra số trong cơ sở dữ liệu chuyển mạng rồi đi theo kết
        quả. Nếu SBC của bạn tự làm việc đó (npdi, rn), xem dữ liệu có còn mới không; nếu không thì
        gửi số cho nhà mạng phía sau {from}.]],
    },
    ["cause.q850/16"] = {
      of = "acda6775",
      text = [[
        Kết thúc bình thường, không có lỗi: Q.850 cause {cause}, từ {from}. Có người gác máy; nếu
        chưa nhấc máy thì một phía bỏ cuộc hoặc từ chối mà không nói gì thêm.]],
      fix = [[
        Không cần làm gì nếu có người gác máy. Nếu cuộc gọi kết thúc như vậy ngay lập tức, hoặc luôn
        sau cùng một số giây, thì do hệ thống phía sau {from}: tìm quy tắc chặn hoặc timer ở đó.]],
    },
    ["cause.q850/17"] = {
      of = "3ecb8961",
      text = [[
        Đường dây bận: Q.850 cause {cause}, từ {from}. Người bị gọi đang trong cuộc gọi khác, hoặc
        mọi đường đến đó đều đang dùng.]],
      fix = [[
        Gọi lại sau. Nếu không thể nào bận, bên bị gọi tìm cuộc gọi bị treo, xem call waiting và số
        kênh của trunk.]],
    },
    ["cause.q850/18"] = {
      of = "9de3eed4",
      text = [[
        Thiết bị bị gọi không phản ứng: Q.850 cause {cause}, từ {from}. Nó không đổ chuông cũng
        không trả lời kịp; bị tắt, rút dây hoặc tổng đài không liên lạc được với nó.]],
      fix = [[
        Xem thiết bị bị gọi và đường dây của nó trước. Nếu phía sau {from} là PBX, xem cuộc gọi có
        tới đó không, và mất bao lâu nó mới báo đổ chuông.]],
    },
    ["cause.q850/19"] = {
      of = "1c1d41f8",
      text = [[
        Đổ chuông mà không ai nhấc máy: Q.850 cause {cause}, từ {from}. Một timer của mạng đã kết
        thúc cuộc gọi.]],
      fix = [[
        Không có gì hỏng. Nếu muốn đổ chuông lâu hơn hoặc vào voicemail, đổi timer không trả lời
        hoặc chuyển tiếp cuộc gọi của số bị gọi, ở nhà mạng hoặc PBX của nó.]],
    },
    ["cause.q850/2"] = {
      of = "f429f57b",
      text = [[
        Mạng chuyển tiếp (transit) lạ: Q.850 cause {cause}, từ {from}. Cuộc gọi chỉ định đi qua một
        nhà mạng mà tổng đài không biết hoặc không được dùng.]],
      fix = [[
        Bỏ mã chọn nhà mạng khỏi cuộc gọi: đầu số chọn nhà mạng khi bấm, hoặc tham số cic và tns do
        PBX hay gateway thêm vào. Nếu cần nó, hỏi nhà mạng phía sau {from} nhận những mã nào.]],
    },
    ["cause.q850/20"] = {
      of = "2fcd1168",
      text = [[
        Máy bị gọi không có trong mạng: Q.850 cause {cause}, từ {from}. Di động tắt máy hoặc ngoài
        vùng phủ sóng; một số PBX báo vậy khi điện thoại chưa đăng ký.]],
      fix = [[
        Gọi lại sau. Nếu {from} là PBX, tìm đăng ký của điện thoại đó. Nếu di động đang bật và có
        sóng, nhà mạng của nó phải kiểm tra.]],
    },
    ["cause.q850/21"] = {
      of = "58963f53",
      text = [[
        Đầu bên kia từ chối cuộc gọi: Q.850 cause {cause}, từ {from}. Có thể là một người, một danh
        sách chặn, hoặc mạng không nhận số chủ gọi hay trunk này.]],
      fix = [[
        Kiểm tra số chủ gọi trước (From, P-Asserted-Identity, Privacy): nhà mạng từ chối số không
        phải của bạn, người bị gọi từ chối số ẩn. Rồi hỏi nhà mạng phía sau {from}, hoặc người bị
        gọi, về danh sách chặn và dịch vụ chặn cuộc gọi.]],
    },
    ["cause.q850/22"] = {
      of = "a8f3370f",
      text = [[
        Số đã đổi: Q.850 cause {cause}, từ {from}. Số này không còn được cấp cho ai; số mới có thể
        nằm trong thông báo thoại hoặc header Contact.]],
      fix = [[
        Lấy số mới từ thông báo thoại (early media), người bị gọi hoặc nhà mạng, rồi sửa danh bạ,
        phím gọi nhanh và tuyến.]],
    },
    ["cause.q850/23"] = {
      of = "70444414",
      text = [[
        Được chuyển sang đích khác: Q.850 cause {cause}, từ {from}. Một tổng đài yêu cầu tổng đài
        trước nó lập lại cuộc gọi đến số khác.]],
      fix = [[
        Tổng đài hoặc gateway đứng trước bên báo phải làm theo. Nếu cuộc gọi hỏng vì cause này, hỏi
        nhà mạng phía sau {from} họ chuyển sang số nào và vì sao không ai làm theo.]],
    },
    ["cause.q850/24"] = {
      of = "98360997",
      text = [[
        Bị một dịch vụ của người bị gọi từ chối: Q.850 cause {cause}, từ {from}. Thường là dịch vụ
        chặn cuộc gọi ẩn số.]],
      fix = [[
        Gọi với số hiển thị: không có header Privacy, và số của bạn trong From và
        P-Asserted-Identity. Nếu không, chỉ người bị gọi mới tắt được dịch vụ đó.]],
    },
    ["cause.q850/25"] = {
      of = "816de472",
      text = [[
        Lỗi định tuyến giữa các tổng đài: Q.850 cause {cause}, từ {from}. Bộ đếm hop của mạng điện
        thoại đã hết, tức là cuộc gọi chạy vòng hoặc qua quá nhiều tổng đài.]],
      fix = [[
        Nhà mạng phía sau {from} phải lần theo tuyến của họ đến số này; nguyên nhân hay gặp là dữ
        liệu chuyển mạng đẩy số qua lại. Xem chuyển tiếp cuộc gọi bên bạn có trả cuộc gọi về đó
        không.]],
    },
    ["cause.q850/26"] = {
      of = "9403e3ac",
      text = [[
        Thiết bị khác đã nhận cuộc gọi: Q.850 cause {cause}, từ {from}. Cuộc gọi được đưa đến nhiều
        thiết bị, và thiết bị này không được chọn.]],
      fix = [[
        Không cần sửa gì nếu một trong số đó đã trả lời. Nếu không máy nào trả lời, xem nhánh cuộc
        gọi đã thắng.]],
    },
    ["cause.q850/27"] = {
      of = "427c73c0",
      text = [[
        Đường dây bị gọi hỏng: Q.850 cause {cause}, từ {from}. Báo hiệu không tới được thiết bị, như
        khi đứt dây hoặc PBX có trunk bị sập.]],
      fix = [[
        Bên bị gọi kiểm tra đường dây, trunk và PBX, nhà mạng của họ kiểm tra kết nối. Gateway cũng
        báo vậy khi không tới được next hop của chính nó: nếu {from} là của bạn, kiểm tra trunk đó
        trước.]],
    },
    ["cause.q850/28"] = {
      of = "bea3f8ed",
      text = [[
        Số chưa đủ hoặc sai dạng: Q.850 cause {cause}, từ {from}. Thiếu chữ số, hoặc loại số
        (national, international) không khớp với các chữ số.]],
      fix = [[
        So với một số gọi được: mã vùng và mã quốc gia, dấu +, số 0 đầu. Trên gateway, kiểm tra type
        và plan của số mà nó đặt. Nếu bấm từng chữ số, chờ chữ số cuối lâu hơn.]],
    },
    ["cause.q850/29"] = {
      of = "ff53b263",
      text = [[
        Dịch vụ bị từ chối: Q.850 cause {cause}, từ {from}. Cuộc gọi xin một dịch vụ bổ sung, như
        chuyển cuộc gọi hay nhóm người dùng khép kín (CUG), mà mạng không cho được.]],
      fix = [[
        Tìm xem PBX hoặc gateway thêm gì vào cuộc gọi (chuyển cuộc gọi, chuyển tiếp, dữ liệu
        user-to-user, call completion) rồi tắt cho trunk này, hoặc nhờ nhà mạng phía sau {from} bật
        lên.]],
    },
    ["cause.q850/3"] = {
      of = "1dd9c61d",
      text = [[
        Không có tuyến đến số này: Q.850 cause {cause}, từ {from}. Mạng không phục vụ nước hoặc dải
        số này; gateway cũng báo vậy khi không quy tắc định tuyến nào khớp.]],
      fix = [[
        Nếu {from} là gateway hoặc SBC của bạn, tìm quy tắc định tuyến cho số này và xem trunk của
        nó có đang lên không. Nếu là nhà mạng, hỏi họ có phục vụ nước và dải số đó không; trong lúc
        chờ, dùng trunk khác.]],
    },
    ["cause.q850/30"] = {
      of = "8fd3e088",
      text = [[
        Trả lời câu hỏi trạng thái, không phải lý do kết thúc: Q.850 cause {cause}, từ {from}. Tổng
        đài và gateway kiểm tra xem có thống nhất về cuộc gọi không.]],
    },
    ["cause.q850/31"] = {
      of = "72d5ec40",
      text = [[
        Không nêu nguyên nhân cụ thể: Q.850 cause {cause}, từ {from}. Gateway và PBX báo mã này cho
        mọi thứ chúng không xếp được vào cause nào đúng hơn.]],
      fix = [[
        Dựa vào mã trạng thái, các phát hiện khác và log của {from}. Nếu nó là gateway, trace phía
        ISDN hoặc SS7 của cuộc gọi này cho thấy nó đã không dịch được gì.]],
    },
    ["cause.q850/34"] = {
      of = "821a36f7",
      text = [[
        Hết đường trống: Q.850 cause {cause}, từ {from}. Mọi đường hoặc kênh đến số này đang dùng,
        hoặc trunk bị khóa.]],
      fix = [[
        Trên gateway của bạn, đếm kênh đang dùng và tìm kênh bị khóa hay bị treo; trên SIP trunk,
        xem giới hạn số cuộc gọi. Nếu nhà mạng đầy thì họ phải thêm dung lượng; cho PBX tràn sang
        trunk thứ hai.]],
    },
    ["cause.q850/38"] = {
      of = "3770ca4a",
      text = [[
        Mạng hỏng: Q.850 cause {cause}, từ {from}. Mạng không dự kiến sớm hoạt động lại, nên thử lại
        ngay cũng vô ích.]],
      fix = [[
        Đi vòng qua trunk khác và báo nhà mạng phía sau {from}. Nếu {from} là gateway của bạn, kiểm
        tra đường truyền của nó trước: alarm, layer 1 và 2, D-channel hoặc SS7 link.]],
    },
    ["cause.q850/39"] = {
      of = "99bc69c5",
      text = [[
        Kết nối frame mode cố định ngừng hoạt động: Q.850 cause {cause}, từ {from}. Đó là dữ liệu
        trên ISDN; gặp trong cuộc gọi thoại là bên gửi nhầm.]],
    },
    ["cause.q850/4"] = {
      of = "db3824d4",
      text = [[
        Không liên lạc được trong thời gian dài: Q.850 cause {cause}, từ {from}. Mạng muốn người gọi
        nghe âm báo đặc biệt (SIT), như với số đã ngừng phục vụ.]],
      fix = [[
        Kiểm tra số. Nếu số đúng thì nhà mạng giữ số biết vì sao nó ngừng phục vụ. Cho early media
        (183) đi qua, vì thông báo thoại thường nói rõ.]],
    },
    ["cause.q850/40"] = {
      of = "06aa52b7",
      text = [[
        Kết nối frame mode cố định đang hoạt động: Q.850 cause {cause}, từ {from}. Đó là dữ liệu
        trên ISDN, không phải lỗi; gặp trong cuộc gọi thoại là bên gửi nhầm.]],
    },
    ["cause.q850/41"] = {
      of = "6b700f70",
      text = [[
        Mạng trục trặc, chắc sẽ sớm hết: Q.850 cause {cause}, từ {from}. Gateway và PBX cũng báo mã
        này cho lỗi của chính chúng.]],
      fix = [[
        Thử lại, rồi thử qua trunk khác. Nếu vẫn còn, đọc log của {from} nếu nó là của bạn, nếu
        không thì đưa cho bên vận hành nó Call-ID, số và thời gian.]],
    },
    ["cause.q850/42"] = {
      of = "173f98b5",
      text = [[
        Một tổng đài quá tải: Q.850 cause {cause}, từ {from}. Cuộc gọi đến nhiều hơn sức nó, vào giờ
        cao điểm hoặc khi nhiều người cùng gọi một số.]],
      fix = [[
        Gọi lại sau và giảm tốc dialer. Nếu ngày nào cũng bị, đề nghị nhà mạng phía sau {from} thêm
        dung lượng, hoặc cho tràn sang nhà mạng khác; trên gateway của bạn, xem tải và giới hạn cuộc
        gọi.]],
    },
    ["cause.q850/43"] = {
      of = "82e283a3",
      text = [[
        Dữ liệu thêm của cuộc gọi bị bỏ: Q.850 cause {cause}, từ {from}. Mạng không chuyển được thứ
        như dữ liệu user-to-user, subaddress hoặc thông tin tương thích.]],
      fix = [[
        Nếu cuộc gọi vẫn chạy thì bỏ qua. Nếu không, xem PBX hoặc gateway thêm gì vào cuộc gọi rồi
        bỏ đi cho trunk này, hoặc nhờ nhà mạng phía sau {from} cho qua.]],
    },
    ["cause.q850/44"] = {
      of = "2a10260e",
      text = [[
        Kênh được yêu cầu không trống: Q.850 cause {cause}, từ {from}. Hai đầu đường truyền chiếm nó
        cùng lúc, hoặc một đầu đang khóa.]],
      fix = [[
        Trên đường truyền sau {from}, cho hai đầu chọn kênh từ hai phía ngược nhau, và tìm kênh bị
        một bên khóa. Gateway xin kênh bất kỳ thay vì một kênh cố định thì tránh được.]],
    },
    ["cause.q850/46"] = {
      of = "58cf04d8",
      text = [[
        Bận vì các cuộc gọi ưu tiên bằng hoặc cao hơn: Q.850 cause {cause}, từ {from}. Không giành
        được kênh, hoặc người bị gọi, cho cuộc gọi này.]],
      fix = [[
        Gọi lại sau, hoặc gọi với mức ưu tiên cao hơn nếu người gọi có quyền. Bên vận hành mạng phía
        sau {from} quyết định mức ưu tiên.]],
    },
    ["cause.q850/47"] = {
      of = "147b476d",
      text = [[
        Hết một thứ mà cuộc gọi cần: Q.850 cause {cause}, từ {from}. Nó không nói là gì: đường
        truyền, DSP, transcoding hay băng thông.]],
      fix = [[
        Trên gateway của bạn, xem mức dùng DSP và kênh, license và codec: hết tài nguyên cho codec
        của cuộc gọi thường ra thế này. Nếu là gateway của nhà mạng, hỏi bên vận hành; trong lúc
        chờ, dùng trunk khác.]],
    },
    ["cause.q850/49"] = {
      of = "f81f7d53",
      text = [[
        Không đáp ứng được chất lượng yêu cầu: Q.850 cause {cause}, từ {from}. Thông lượng hoặc độ
        trễ của cuộc gọi vượt khả năng của mạng; gateway dùng nó khi chạm giới hạn băng thông.]],
      fix = [[
        Kiểm tra giới hạn băng thông hoặc call admission trên {from} và trên gateway phía sau, và
        xem cuộc gọi xin gì. Codec tốc độ thấp hơn có thể vừa.]],
    },
    ["cause.q850/5"] = {
      of = "3ccb121c",
      text = [[
        Thừa đầu số: Q.850 cause {cause}, từ {from}. Số vẫn còn chữ số để chiếm đường ngoài hoặc gọi
        đường dài, mà ở đó thì không được có.]],
      fix = [[
        Cắt đầu số đó trong dialplan của PBX hoặc gateway trước khi cuộc gọi đến {from}; phần còn
        lại thường là + và mã quốc gia, hoặc số dạng trong nước.]],
    },
    ["cause.q850/50"] = {
      of = "1c62ff19",
      text = [[
        Chưa đăng ký dịch vụ: Q.850 cause {cause}, từ {from}. Mạng có dịch vụ này, nhưng đường dây
        hoặc trunk này không được dùng.]],
      fix = [[
        Đặt mua dịch vụ với nhà mạng phía sau {from}, hoặc không cho PBX xin nó nữa: hiển thị số
        khác, chuyển tiếp, chuyển cuộc gọi, cuộc gọi dữ liệu.]],
    },
    ["cause.q850/52"] = {
      of = "1612980a",
      text = [[
        Bị chặn gọi đi: Q.850 cause {cause}, từ {from}. Đường dây hoặc tài khoản không được gọi số
        này, hoặc không được gọi số nào.]],
      fix = [[
        Hỏi nhà mạng phía sau {from} chặn những gì: quốc tế, số giá cao, hoặc tất cả vì nợ cước.
        Trên PBX, xem nhóm quyền gọi của máy lẻ.]],
    },
    ["cause.q850/53"] = {
      of = "b2bdce21",
      text = [[
        Nhóm người dùng khép kín (CUG) cấm gọi đi: Q.850 cause {cause}, từ {from}. Người gọi là
        thành viên chỉ được nhận cuộc gọi.]],
      fix = [[
        Bên quản lý nhóm khép kín (CUG) phải đổi quyền của người gọi, hoặc phải gọi ngoài nhóm.]],
    },
    ["cause.q850/54"] = {
      of = "e91d3e10",
      text = [[
        Bị chặn gọi đến: Q.850 cause {cause}, từ {from}. Đường dây bị gọi không nhận cuộc gọi, hoặc
        không nhận từ người gọi này.]],
      fix = [[
        Người bị gọi hoặc nhà mạng của họ phải gỡ chặn. Nếu {from} là PBX, xem quyền của máy lẻ bị
        gọi.]],
    },
    ["cause.q850/55"] = {
      of = "bc78c87a",
      text = [[
        Nhóm người dùng khép kín (CUG) cấm gọi đến: Q.850 cause {cause}, từ {from}. Thành viên bị
        gọi chỉ được gọi đi.]],
      fix = "Bên quản lý nhóm khép kín (CUG) phải đổi quyền của thành viên bị gọi.",
    },
    ["cause.q850/57"] = {
      of = "536775fa",
      text = [[
        Loại cuộc gọi không được phép: Q.850 cause {cause}, từ {from}. Bearer được xin (speech, 3.1
        kHz audio, data) có tồn tại, nhưng đường dây này không được cấp quyền.]],
      fix = [[
        Trên gateway, đặt bearer capability là speech hoặc 3.1 kHz audio cho trunk này, hoặc đặt mua
        loại kia. Nhà mạng cũng báo vậy khi trunk bị khóa: hỏi nhà mạng phía sau {from}.]],
    },
    ["cause.q850/58"] = {
      of = "c17d3989",
      text = [[
        Loại cuộc gọi hiện chưa làm được: Q.850 cause {cause}, từ {from}. Mạng biết bearer được xin
        nhưng lúc này không còn trống.]],
      fix = [[
        Thử lại hoặc thử qua trunk khác. Nếu chỉ cuộc gọi dữ liệu, fax hoặc video bị hỏng, xem
        gateway xin bearer capability nào; speech hoặc 3.1 kHz audio là lựa chọn an toàn cho thoại
        và fax.]],
    },
    ["cause.q850/6"] = {
      of = "0fc2d521",
      text = [[
        Kênh bị từ chối: Q.850 cause {cause}, từ {from}. Tổng đài và gateway không thống nhất về
        kênh mà một bên đã chọn.]],
      fix = [[
        Trên đường ISDN hoặc SS7 sau {from}, so hai đầu: cách đánh số kênh, kênh nào đang dùng, thứ
        tự chọn kênh, preferred hay exclusive. Reset những kênh bị lệch. SIP không liên quan.]],
    },
    ["cause.q850/62"] = {
      of = "e9d47180",
      text = [[
        Cuộc gọi và gói thuê bao mâu thuẫn nhau: Q.850 cause {cause}, từ {from}. Kiểu truy nhập mà
        cuộc gọi khai không khớp với hạng thuê bao.]],
    },
    ["cause.q850/63"] = {
      of = "524200d9",
      text = [[
        Dịch vụ không có: Q.850 cause {cause}, từ {from}. Không cause nào đúng hơn; gateway dùng nó
        cho cuộc gọi mà trunk hoặc tài khoản không được thực hiện.]],
      fix = [[
        Xem cuộc gọi có gì đặc biệt (dải số, codec, fax, số chủ gọi) và hỏi bên vận hành {from} vì
        sao không phục vụ; nếu là gateway của bạn thì log của nó nói rõ.]],
    },
    ["cause.q850/65"] = {
      of = "1a88906e",
      text = [[
        Loại cuộc gọi không được hỗ trợ: Q.850 cause {cause}, từ {from}. Đầu bên kia không tải được
        bearer được xin; nếu từ gateway thì thường là không codec nào khớp.]],
      fix = [[
        Đưa G.711 (PCMA hoặc PCMU) vào SDP, và đặt bearer capability trên gateway là speech hoặc 3.1
        kHz audio. Cuộc gọi video, data và clear mode cần đầu bên kia biết loại đó.]],
    },
    ["cause.q850/66"] = {
      of = "7b109e70",
      text = [[
        Loại kênh không được hỗ trợ: Q.850 cause {cause}, từ {from}. Tổng đài và gateway cấu hình
        hai loại kênh khác nhau.]],
    },
    ["cause.q850/69"] = {
      of = "e74e764c",
      text = [[
        Đầu bên kia không biết dịch vụ này: Q.850 cause {cause}, từ {from}. Nó không có dịch vụ bổ
        sung mà cuộc gọi xin.]],
      fix = [[
        Tắt, cho trunk này, những gì PBX hoặc gateway thêm vào: chuyển cuộc gọi, call completion,
        message waiting hoặc tính năng khác của QSIG và ISDN. So biến thể giao thức của hai đầu.]],
    },
    ["cause.q850/7"] = {
      of = "d8b74009",
      text = [[
        Cuộc gọi giao trên kênh đã mở sẵn: Q.850 cause {cause}, từ {from}. Cause này thuộc về dữ
        liệu gói trên ISDN; gặp trong cuộc gọi thoại là gateway có lỗi.]],
    },
    ["cause.q850/70"] = {
      of = "86e143c6",
      text = [[
        Cuộc gọi dữ liệu chỉ có hạn chế: Q.850 cause {cause}, từ {from}. Đầu bên kia chỉ có 56
        kbit/s hoặc kênh số hạn chế, không có thứ cuộc gọi xin.]],
      fix = [[
        Cho gateway xin speech hoặc 3.1 kHz audio nếu là cuộc gọi thoại; cuộc gọi dữ liệu phải dùng
        56 kbit/s, hoặc đi tuyến khác.]],
    },
    ["cause.q850/79"] = {
      of = "66ba5cc4",
      text = [[
        Không hỗ trợ, không có chi tiết: Q.850 cause {cause}, từ {from}. Đầu bên kia không làm được
        một thứ trong cuộc gọi; với gateway thường là codec, fax hoặc loại media.]],
      fix = [[
        So SDP với SDP của một cuộc gọi chạy được: codec, T.38, video, mã hóa. Rồi so biến thể giao
        thức trên đường truyền sau {from}.]],
    },
    ["cause.q850/8"] = {
      of = "7d0c8616",
      text = [[
        Bị cắt để nhường cuộc gọi ưu tiên cao hơn: Q.850 cause {cause}, từ {from}. Mạng khẩn cấp
        hoặc quân sự lấy lại kênh như vậy.]],
      fix = [[
        Gọi lại sau, hoặc gọi với mức ưu tiên cao hơn nếu người gọi có quyền. Ngoài ra, bên vận hành
        mạng phía sau {from} quyết định mức ưu tiên và việc thêm kênh.]],
    },
    ["cause.q850/81"] = {
      of = "8f762fcb",
      text = [[
        Call reference lạ trên đường truyền: Q.850 cause {cause}, từ {from}. Tổng đài và gateway
        lệch nhau, một bên đã bỏ cuộc gọi rồi.]],
    },
    ["cause.q850/82"] = {
      of = "72f63667",
      text = [[
        Kênh không tồn tại: Q.850 cause {cause}, từ {from}. Một đầu đường truyền dùng kênh mà đầu
        kia không cấu hình.]],
      fix = [[
        So số kênh, cách đánh số và D-channel (slot 16 hoặc 24) ở hai đầu đường truyền sau {from}.
        Đường truyền có ít kênh hơn gateway được cấu hình sẽ ra thế này.]],
    },
    ["cause.q850/83"] = {
      of = "0c454826",
      text = [[
        Không tìm thấy cuộc gọi cần nối lại: Q.850 cause {cause}, từ {from}. Có cuộc gọi đang park,
        nhưng không phải với mã park này.]],
    },
    ["cause.q850/84"] = {
      of = "d4521054",
      text = [[
        Mã park đã có chủ: Q.850 cause {cause}, từ {from}. Một cuộc gọi khác đang park trên đường
        dây giữ mã đó.]],
    },
    ["cause.q850/85"] = {
      of = "af0d2def",
      text = [[
        Không có cuộc gọi nào đang park: Q.850 cause {cause}, từ {from}. Có lệnh nối lại, nhưng
        không có cuộc gọi nào.]],
    },
    ["cause.q850/86"] = {
      of = "f170e831",
      text = [[
        Cuộc gọi đang park đã kết thúc: Q.850 cause {cause}, từ {from}. Cần nối lại, nhưng nó đã bị
        giải phóng trong lúc đó, do timer hoặc do bên kia.]],
    },
    ["cause.q850/87"] = {
      of = "bac07cc0",
      text = [[
        Người bị gọi không thuộc nhóm người dùng khép kín (CUG): Q.850 cause {cause}, từ {from}.
        Cuộc gọi thuộc một nhóm mà số bị gọi không phải thành viên.]],
      fix = [[
        Nhờ bên quản lý nhóm khép kín (CUG) thêm thành viên, hoặc gọi ngoài nhóm: một số gateway và
        PBX gắn nhóm vào mọi cuộc gọi.]],
    },
    ["cause.q850/88"] = {
      of = "720d177f",
      text = [[
        Thiết bị bị gọi không hợp với cuộc gọi: Q.850 cause {cause}, từ {from}. Cuộc gọi dữ liệu,
        fax hoặc video gặp máy điện thoại, hoặc ngược lại; gateway báo vậy khi không codec nào khớp.]],
      fix = [[
        So thứ được gọi với thứ cuộc gọi mang: bearer capability trên gateway, codec, T.38 và video
        trong SDP. Cuộc gọi thường thì gửi speech hoặc 3.1 kHz audio và G.711.]],
    },
    ["cause.q850/9"] = {
      of = "0d8aaf4f",
      text = [[
        Bị cắt để nhường cuộc gọi ưu tiên cao hơn, và kênh được giữ cho cuộc gọi đó: Q.850 cause
        {cause}, từ {from}.]],
      fix = [[
        Gọi lại sau, hoặc gọi với mức ưu tiên cao hơn nếu người gọi có quyền. Ngoài ra, bên vận hành
        mạng phía sau {from} quyết định mức ưu tiên và việc thêm kênh.]],
    },
    ["cause.q850/90"] = {
      of = "f56edb44",
      text = [[
        Không có nhóm người dùng khép kín (CUG) đó: Q.850 cause {cause}, từ {from}. Chỉ số hoặc mã
        nhóm trong cuộc gọi không có nghĩa gì với mạng.]],
      fix = [[
        Sửa nhóm khép kín (CUG) trong PBX hoặc gateway, hoặc bỏ nó; bên vận hành mạng phía sau
        {from} biết nhóm nào hợp lệ.]],
    },
    ["cause.q850/91"] = {
      of = "827be1bb",
      text = [[
        Mã chọn nhà mạng sai dạng: Q.850 cause {cause}, từ {from}. Không đọc được mã mạng chuyển
        tiếp (transit) trong cuộc gọi.]],
      fix = [[
        Sửa mã chọn nhà mạng (đầu số khi bấm, hoặc tham số cic và tns) hoặc bỏ nó trên PBX hay
        gateway trước khi cuộc gọi đến {from}.]],
    },
    ["cause.q850/95"] = {
      of = "75cc7582",
      text = [[
        Bản tin không hợp lệ: Q.850 cause {cause}, từ {from}. Tổng đài hoặc gateway không dùng được
        một bản tin của bên kia, và không cause nào đúng hơn.]],
    },
    ["cause.q850/96"] = {
      of = "d668e45d",
      text = [[
        Thiết lập cuộc gọi thiếu một thứ: Q.850 cause {cause}, từ {from}. Bản tin thiếu một phần tử
        bắt buộc, như số, kênh hoặc bearer.]],
      fix = [[
        Xem SIP request có đủ những gì gateway dùng để tạo bản tin: số bị gọi, số chủ gọi, SDP. Rồi
        so biến thể giao thức (ETSI, NI-2, QSIG ...) ở hai đầu đường truyền sau {from}.]],
    },
    ["cause.q850/97"] = {
      of = "835836b3",
      text = [[
        Bản tin thuộc loại lạ: Q.850 cause {cause}, từ {from}. Hai đầu đường truyền dùng hai biến
        thể giao thức khác nhau.]],
    },
    ["cause.q850/98"] = {
      of = "559d46a0",
      text = [[
        Bản tin sai chỗ hoặc thuộc loại lạ: Q.850 cause {cause}, từ {from}. Tổng đài và gateway thấy
        cuộc gọi ở hai trạng thái khác nhau.]],
    },
    ["cause.q850/99"] = {
      of = "13efec99",
      text = [[
        Phần tử lạ bị bỏ qua: Q.850 cause {cause}, từ {from}. Bản tin có phần tử hoặc tham số mà bên
        nhận không biết; thường thì cuộc gọi vẫn chạy.]],
    },
    ["cause.sip"] = {
      of = "a9416048",
      text = "Đằng sau response {code} này là SIP {cause}: {from} ghi vậy trong header Reason.",
      fix = [[
        Tìm nguyên nhân của mã đó, không phải của {code}: nó thường đến từ hop xa hơn một bước hoặc
        từ nhánh khác của cuộc gọi. Thẻ của mã đó cho biết phải làm gì; nếu {code} che mất quá
        nhiều, cho server đang đổi mã chuyển nguyên mã gốc.]],
    },
    ["cause.sip/caller"] = {
      of = "073f215c",
      text = "Bên gọi hủy: CANCEL ở frame {frame}, từ {from}, ghi SIP {cause}.",
      fix = [[
        Không cần sửa gì nếu có người gác máy. Nếu cuộc gọi nào cũng kết thúc sau cùng một số giây
        thì do timer ở bên gọi: timer không trả lời của PBX, dialer hoặc trunk.]],
    },
    ["cause.sip/cancel"] = {
      of = "1c3d6de4",
      text = "Bị hủy vì SIP {cause}: {from} ghi lý do đó trong CANCEL ở frame {frame}.",
      fix = [[
        Xem nhánh cuộc gọi đã nhận mã đó: một máy bận hoặc từ chối có thể làm các máy khác ngừng đổ
        chuông. Nếu muốn chúng đổ chuông tiếp, đổi cấu hình nhóm hoặc fork trên {from}.]],
    },
    ["cause.sip/elsewhere"] = {
      of = "bb5685ba",
      text = [[
        Đã có máy khác trả lời: {from} báo SIP {cause}, tức là máy khác trong nhóm hoặc nhánh khác
        của cuộc gọi đã nhận.]],
      fix = [[
        Không cần sửa gì, cuộc gọi đổ chuông nhiều máy kết thúc ở các máy còn lại như vậy. Nếu máy
        vẫn ghi cuộc gọi nhỡ thì phần mềm của nó không đọc Reason: cập nhật, hoặc đổi mục cấu hình
        cuộc gọi nhỡ của nhóm.]],
    },
    ["cause.sip/same"] = {
      of = "f05f5917",
      text = [[
        Header Reason của {from} ghi SIP {cause}, cũng chính là mã này.]],
      fix = [[
        Mã không cho biết gì mới; text đứng sau nó thì có thể. Nếu không, dựa vào thẻ của mã và các
        phát hiện khác.]],
    },
    ["cause.stir"] = {
      of = "65abd6b1",
      text = "Danh tính người gọi đáng ngờ: {from} báo STIR {causes}.",
      fix = [[
        Hỏi bên vận hành dịch vụ xác minh ở {from} xem log ghi gì cho Call-ID này, và đưa mã cho nhà
        cung cấp đã ký cuộc gọi.]],
    },
    ["cause.stir/403"] = {
      of = "064f5501",
      text = [[
        Danh tính người gọi quá cũ: {from} báo STIR {causes}. Date, hoặc iat trong Identity, lệch
        với đồng hồ của nó quá mức cho phép, thường là 60 s.]],
      fix = [[
        Chỉnh đồng hồ bằng NTP trên server ký và trên {from}. Nếu đồng hồ đúng thì request đi quá
        lâu sau khi ký, hoặc Identity cũ bị dùng lại: khi thử lại hoặc chuyển tiếp cuộc gọi thì phải
        ký mới.]],
    },
    ["cause.stir/428"] = {
      of = "1e8a9de4",
      text = [[
        Thiếu danh tính người gọi: {from} báo STIR {causes}, tức là request đến mà không có header
        Identity nó dùng được.]],
      fix = [[
        Cho nhà cung cấp nơi cuộc gọi xuất phát ký cuộc gọi (dịch vụ xác thực STIR/SHAKEN), và xem
        có SBC, giới hạn kích thước UDP hay gateway TDM nào trên đường đi làm mất header Identity
        không.]],
    },
    ["cause.stir/436"] = {
      of = "af0c6a32",
      text = [[
        Không kiểm tra được danh tính người gọi: {from} báo STIR {causes}. Nó không lấy được chứng
        chỉ ở info URL ghi trong Identity.]],
      fix = [[
        Từ mạng của {from}, thử tải info (x5u) URL: phải là HTTPS với chứng chỉ được tin và còn hạn.
        Nhà cung cấp ký thì sửa URL hoặc web server của họ, bên vận hành {from} thì sửa proxy, DNS
        hoặc firewall.]],
    },
    ["cause.stir/437"] = {
      of = "7ccf259d",
      text = [[
        Danh tính người gọi không được chấp nhận: {from} báo STIR {causes}. Nó không tin chứng chỉ:
        bên cấp lạ, hết hạn, bị thu hồi, hoặc không hợp lệ cho số này.]],
      fix = [[
        Nhà cung cấp ký kiểm tra chứng chỉ của mình: hạn dùng, chuỗi, bên cấp có trong danh sách CA
        được duyệt, số hoặc mã nhà cung cấp mà nó bao gồm. Bên vận hành {from} cập nhật danh sách
        bên cấp được tin.]],
    },
    ["cause.stir/438"] = {
      of = "e9dc6872",
      text = [[
        Danh tính người gọi không hợp lệ: {from} báo STIR {causes}. Chữ ký không khớp với request:
        From, To hoặc Date bị đổi sau khi ký, hoặc header Identity bị hỏng.]],
      fix = [[
        So From hoặc P-Asserted-Identity, To và Date ở nơi ký và nơi kiểm tra: SBC sửa số sau khi ký
        là hỏng chữ ký. Ký sau lần sửa số cuối cùng, và cho hai phía đưa số về cùng một dạng.]],
    },
    ["cause.stir/several"] = {
      of = "0e3cc090",
      text = [[
        Danh tính người gọi đáng ngờ: {from} báo nhiều lỗi, STIR {causes}. Mỗi lỗi ứng với một
        header Identity của request.]],
      fix = [[
        Tham số ppi của mỗi Reason cho biết nó nói về header Identity nào. Đưa cả hai cho nhà cung
        cấp đã ký header đó; cuộc gọi có thể vẫn đi tiếp vì một Identity khác hợp lệ.]],
    },
    ["dialog.ack_missing"] = {
      of = "2e5a35d7",
      text = [[
        Đến giờ chưa có ACK: {sender} đã gửi {sent} lần response {code} này trong {span}, lần đầu ở
        frame {first}. ACK phải đi đến Contact của nó, {contact}.]],
      fix = [[
        Xem trên {receiver} và phía sau nó bên gọi có gửi ACK không, và gửi đi đâu: ACK phải tới
        được {contact}. Nếu ở đó là địa chỉ private hoặc sai thì do NAT hay SIP ALG phía {sender}:
        đặt địa chỉ public cho nó, hoặc đặt proxy có Record-Route ở giữa. Nếu sau đó có ACK thì
        đường chỉ chậm thôi.]],
    },
    ["dialog.ack_missing/late"] = {
      of = "7b6320c3",
      text = [[
        ACK đến trễ: {sender} đã gửi {sent} lần response {code} này trong {span}, lần đầu ở frame
        {first}, rồi ACK mới đến ở frame {ack}.]],
      fix = [[
        Nếu hay gặp, tìm chỗ mất gói giữa {receiver} và {sender}, và xem client có chậm không: nó
        nhận {code} đầu tiên lúc nào, ACK của nó đi ra lúc nào. ACK đi theo Contact và Record-Route,
        có thể khác đường với INVITE và gặp một firewall khác.]],
    },
    ["dialog.ack_missing/no_contact"] = {
      of = "70ece718",
      text = [[
        Đến giờ chưa có ACK: {sender} đã gửi {sent} lần response {code} này trong {span}, lần đầu ở
        frame {first}, mà không có Contact đọc được thì bên gọi không biết gửi ACK đi đâu.]],
      fix = [[
        Cho {sender} ghi một Contact có địa chỉ mà bên gọi tới được vào mỗi 2xx cho INVITE, như RFC
        3261 section 12.1.1 bắt buộc. Nếu nó đã ghi, tìm SBC hoặc quy tắc sửa header trên đường đi
        đã bỏ mất.]],
    },
    ["dialog.ack_missing/routed"] = {
      of = "8491424b",
      text = [[
        Đến giờ chưa có ACK: {sender} đã gửi {sent} lần response {code} này trong {span}, lần đầu ở
        frame {first}. ACK phải đi qua Record-Route {route} đến Contact, {contact}.]],
      fix = [[
        Xem trên {receiver} và phía sau nó bên gọi có gửi ACK không, rồi lần theo qua {route}: chặng
        nào cũng phải tới được từ chặng trước và chuyển tiếp đến {contact}. Địa chỉ private ở đó là
        dấu hiệu của NAT, hoặc của proxy phải thêm hai Record-Route. Nếu sau đó có ACK thì đường chỉ
        chậm thôi.]],
    },
    ["dialog.cancelled"] = {
      of = "bbbcce37",
      text = [[
        {by} hủy cuộc gọi (CANCEL ở frame {cancel}) sau khi đổ chuông {waited} ({alert} ở frame
        {ringing}).]],
      fix = [[
        Người gọi gác máy thì không cần sửa gì. Nếu không ai gác máy, xem {by}: PBX, proxy hoặc SBC
        tự gửi CANCEL khi timer đổ chuông hết, và khi đó mọi cuộc gọi như vậy đều kết thúc sau cùng
        một số giây. Tăng timer đó hoặc chuyển tiếp sớm hơn.]],
    },
    ["dialog.cancelled/branch"] = {
      of = "12f1d3e4",
      text = [[
        Đã có máy khác trả lời: {code} ở frame {answer} trả lời ở nhánh khác của cuộc gọi này, nên
        {by} hủy nhánh này ở frame {cancel}.]],
      fix = [[
        Không cần sửa gì: cuộc gọi đến nhiều máy và máy khác nhanh hơn. Nếu máy này vẫn hiện cuộc
        gọi nhỡ, cho {by} đặt Reason: SIP;cause=200 vào CANCEL (RFC 3326), vì điện thoại tìm header
        đó.]],
    },
    ["dialog.cancelled/elsewhere"] = {
      of = "1b337175",
      text = [[
        Đã có máy khác trả lời: CANCEL của {by} ở frame {cancel} báo bằng {reason} rằng máy khác đã
        nhận cuộc gọi. Máy này đã đổ chuông {waited} ({alert} ở frame {ringing}).]],
      fix = [[
        Không cần sửa gì: cuộc gọi đến nhiều máy và máy khác nhanh hơn. Nếu máy này vẫn hiện cuộc
        gọi nhỡ thì nó không đọc header Reason của CANCEL: tìm mục cấu hình hoặc bản cập nhật của
        điện thoại.]],
    },
    ["dialog.cancelled/elsewhere_silent"] = {
      of = "896383f3",
      text = [[
        Đã có máy khác trả lời: CANCEL của {by} ở frame {cancel} báo bằng {reason} rằng máy khác đã
        nhận cuộc gọi, sau {waited} kể từ INVITE. Máy này không gửi 180 hay 183.]],
      fix = [[
        Không cần sửa gì: cuộc gọi đến nhiều máy và máy khác nhanh hơn. Nếu máy này lẽ ra phải đổ
        chuông, tìm xem vì sao suốt {waited} nó không gửi 180.]],
    },
    ["dialog.cancelled/forwarded"] = {
      of = "697240ba",
      text = [[
        {first_by} hủy cuộc gọi (CANCEL ở frame {first}, {by} chuyển tiếp ở frame {cancel}) sau khi
        đổ chuông {waited} ({alert} ở frame {ringing}).]],
      fix = [[
        Người gọi gác máy thì không cần sửa gì. Nếu không ai gác máy, xem {first_by}: PBX, proxy
        hoặc SBC tự gửi CANCEL khi timer đổ chuông hết, và khi đó mọi cuộc gọi như vậy đều kết thúc
        sau cùng một số giây. Tăng timer đó hoặc chuyển tiếp sớm hơn.]],
    },
    ["dialog.cancelled/forwarded_silent"] = {
      of = "29349445",
      text = [[
        {first_by} hủy cuộc gọi (CANCEL ở frame {first}, {by} chuyển tiếp ở frame {cancel}) sau
        {waited} kể từ INVITE, trước đó không có 180 hay 183.]],
      fix = [[
        Nếu người gọi bỏ cuộc vì không nghe thấy gì, lần theo INVITE từng hop đến hop cuối nhận
        được: 180 kẹt ở đó. Nếu không ai gác máy, tìm trên {first_by} một timer thiết lập cuộc gọi
        dài đúng chừng đó.]],
    },
    ["dialog.cancelled/silent"] = {
      of = "c3d1fc70",
      text = [[
        {by} hủy cuộc gọi (CANCEL ở frame {cancel}) sau {waited} kể từ INVITE, trước đó không có 180
        hay 183.]],
      fix = [[
        Nếu người gọi bỏ cuộc vì không nghe thấy gì, lần theo INVITE từng hop đến hop cuối nhận
        được: 180 kẹt ở đó. Nếu không ai gác máy, tìm trên {by} một timer thiết lập cuộc gọi dài
        đúng chừng đó.]],
    },
    ["dialog.glare"] = {
      of = "7325776f",
      text = [[
        Request đi ngược chiều: {method} từ {sender} (frame {request}) gặp {other_method} từ
        {other_sender} (frame {other}) còn chưa xong.]],
      fix = [[
        Vô hại nếu lần thử sau thành công: đầu tạo ra Call-ID chờ 2.1 đến 4 s, đầu kia chờ tối đa 2
        s. Nếu cứ gặp nhau mãi thì có đầu không chờ ngẫu nhiên: cập nhật nó, hoặc chỉ cho một đầu
        gửi các request này bằng cách tắt direct media hoặc session refresh ở đầu kia.]],
    },
    ["dialog.no_answer"] = {
      of = "6f492518",
      text = [[
        Không ai nhấc máy suốt {rang}, từ {alert} ở frame {ringing} cho đến response {code} này.]],
      fix = [[
        Không phải lỗi SIP: máy đổ chuông mà không ai nhận. Muốn sang voicemail hoặc máy khác thì
        đặt chuyển tiếp khi không trả lời ngắn hơn {rang}. Nếu mọi người không nghe chuông, kiểm tra
        âm lượng và DND của điện thoại. Nếu chỉ có 183, có thể đã phát thông báo thoại: nghe thử.]],
    },
    ["dialog.no_answer/cancelled"] = {
      of = "ff5e814f",
      text = [[
        Không ai nhấc máy suốt {rang}, từ {alert} ở frame {ringing} cho đến khi {by} gửi CANCEL ở
        frame {cancel}.]],
    },
    ["dialog.out_of_order"] = {
      of = "6853bf42",
      text = [[
        CSeq sai thứ tự: {method} ở frame {request} có CSeq {cseq}, nhưng {higher_method} của cùng
        đầu đó ở frame {earlier} đã có {higher}. Theo RFC 3261 section 12.2.2, request như vậy bị từ
        chối bằng 500.]],
      fix = [[
        Sửa {sender}, hoặc hệ thống phía sau nó: mỗi request mới của một đầu phải có CSeq cao hơn
        request trước, kể cả sau failover hoặc khi SBC tự chèn request của nó. Nếu nó đánh số đúng
        thì mạng đã đảo thứ tự hai gói UDP: dùng TCP, hoặc chờ response rồi mới gửi request kế tiếp.]],
    },
    ["dialog.retransmission"] = {
      of = "c99f3754",
      text = [[
        Gửi lại: {sender} đã gửi {sent} lần response {code} này cho {method} trong {span}, lần đầu ở
        frame {first}. Capture không cho thấy vì sao.]],
      fix = [[
        Bắt gói ở {receiver}. Nếu response không tới đó, xem firewall và NAT, xem received và rport
        trong Via trên cùng. Nếu có tới thì {receiver} không khớp được với request của nó: so branch
        trong Via. File ghép từ hai capture trông cũng như vậy.]],
    },
    ["dialog.retransmission/ack"] = {
      of = "3b910f3a",
      text = [[
        Gửi lại: {sender} đã gửi {sent} lần response {code} này cho {method} trong {span}, lần đầu ở
        frame {first}; nó cứ gửi cho đến khi ACK tới.]],
      fix = [[
        Tìm hiểu {receiver} có nhận response và gửi ACK không, và ACK có tới {sender} không. ACK cho
        2xx đi đến Contact của nó, theo Record-Route; ACK khác đi đúng đường INVITE đã đi. Lần gửi
        lại đầu tiên sau nửa giây có thể chỉ do đường chậm.]],
    },
    ["dialog.retransmission/prack"] = {
      of = "6c8b1134",
      text = [[
        Gửi lại: {sender} đã gửi {sent} lần response {code} có RSeq này trong {span}, lần đầu ở
        frame {first}; nó cứ gửi cho đến khi PRACK tới.]],
      fix = [[
        Tìm hiểu {receiver} có nhận response và gửi PRACK không, và PRACK có tới {sender} không: nó
        đi đến Contact, theo Record-Route. Nếu một đầu không làm được PRACK, bỏ 100rel khỏi
        Supported hoặc Require trong INVITE.]],
    },
    ["dialog.retransmission/refresh"] = {
      of = "f6dafbf9",
      text = [[
        Gửi lại để giữ cuộc gọi: {sender} đã gửi {sent} lần response {code} này trong {span}, lần
        đầu ở frame {first}. Mỗi phút một lần là đúng yêu cầu của RFC 3261.]],
      fix = "Không cần sửa gì: nếu không gửi lại, proxy có thể hủy cuộc gọi đổ chuông quá ba phút.",
    },
    ["dialog.retransmission/request"] = {
      of = "83db25c7",
      text = [[
        Gửi lại: {sender} đã gửi {sent} lần response {code} này trong {span}, lần đầu ở frame
        {first}. Bản thân {method} được bắt {requests} lần, nên response có thể bị mất hoặc đến trễ.]],
    },
    ["dialog.unknown"] = {
      of = "724041cd",
      text = [[
        Dialog lạ: đến giờ trong capture chỉ có {method} này (frame {request}) mang Call-ID và tag
        như vậy. Cuộc gọi bắt đầu trước capture, hoặc {method} mang giá trị sai.]],
      fix = [[
        So Call-ID, From tag và To tag với response đã lập cuộc gọi, trong log của {receiver} hoặc
        trong capture trước đó. Nếu chúng đúng thì {receiver} đã mất cuộc gọi: khởi động lại,
        failover, session timer hết hạn, hoặc load balancer chọn node khác.]],
    },
    ["dialog.unknown/bye"] = {
      of = "b1aa57b7",
      text = [[
        Cuộc gọi đã kết thúc: {by} gác máy bằng BYE ở frame {bye}, {later} trước {method} này ở
        frame {request}.]],
      fix = [[
        Thỉnh thoảng mới có thì vô hại. Nếu xảy ra thường xuyên, tìm trên {sender} vì sao nó còn
        dùng cuộc gọi: nó mất hoặc bỏ qua BYE, hoặc session timer hay keep-alive vẫn chạy sau khi
        gác máy.]],
    },
    ["dialog.unknown/cancel_answered"] = {
      of = "14c2a7e5",
      text = [[
        CANCEL đến quá muộn: INVITE ở frame {invite} đã được trả lời bằng {code} ở frame {final}.]],
      fix = [[
        Cuộc gọi vẫn thông dù có CANCEL: {sender} phải gửi ACK rồi BYE. Nếu người bị gọi vẫn nối máy
        mà đầu kia không có ai, xem {sender} có làm vậy không, nếu không thì sửa nó.]],
    },
    ["dialog.unknown/cancel_branch"] = {
      of = "5612627a",
      text = [[
        CANCEL không khớp INVITE nào: INVITE ở frame {invite} có branch của Via trên cùng là
        {expected}, còn CANCEL này ở frame {request} có {branch}.]],
      fix = [[
        CANCEL phải chép đúng Via trên cùng, Request-URI, Call-ID, From tag và số CSeq của INVITE.
        Sửa {sender}, hoặc proxy, SBC hay SIP ALG đứng trước nó đang viết lại Via.]],
    },
    ["dialog.unknown/cancel_late"] = {
      of = "32b1a55f",
      text = [[
        CANCEL đến quá muộn: INVITE ở frame {invite} đã có response cuối, {code} ở frame {final}.]],
      fix = [[
        Không cần sửa gì: cuộc gọi đã hỏng, không còn gì để hủy. Nếu {sender} báo lỗi vì chuyện này,
        cho nó bỏ qua 481 trả lời CANCEL.]],
    },
    ["dialog.unknown/cancel_unknown"] = {
      of = "9f1f60ab",
      text = [[
        CANCEL cho INVITE lạ: trước frame {request} không bắt được INVITE nào có cùng Call-ID, số
        CSeq và From tag, nên nó cũ hơn capture hoặc không tồn tại.]],
      fix = [[
        Xem trong log của {receiver} INVITE có tới đó không và kết thúc ra sao. Nếu có, so branch
        trong Via trên cùng của nó với của CANCEL. Nếu không, CANCEL đã đi đến server khác với
        INVITE: kiểm tra DNS và load balancer.]],
    },
    ["dialog.unknown/crossed"] = {
      of = "57e61906",
      text = [[
        Đi ngược chiều với BYE: {by} gác máy bằng BYE ở frame {bye} khi {method} này ở frame
        {request} còn trên đường, nên {receiver} không còn biết cuộc gọi.]],
      fix = [[
        Không có gì sai: cuộc gọi đã kết thúc ở cả hai phía. Nếu log hoặc báo cáo đếm đây là lỗi,
        cho hệ thống đó coi 481 bên cạnh BYE là cuộc gọi kết thúc bình thường.]],
    },
    ["dialog.unknown/failed"] = {
      of = "628a56d7",
      text = [[
        Cuộc gọi đã hỏng: INVITE ở frame {invite} kết thúc với {failure} ở frame {final}, nên
        {method} này ở frame {request} không còn thuộc dialog nào.]],
      fix = [[
        Vô hại nếu hai bản tin đi ngược chiều, gặp nhau giữa đường. Nếu không, {sender} phải bỏ cuộc
        gọi khi response cuối đến: xem trong log nó có nhận được không, và vì sao vẫn đi tiếp.]],
    },
    ["dialog.unknown/refer"] = {
      of = "6d8927f3",
      text = [[
        Cuộc gọi đã kết thúc, nhưng việc chuyển cuộc gọi thì chưa: {by} gác máy bằng BYE ở frame
        {bye}, {later} trước {method} này ở frame {request}; nó thuộc về một REFER và không kết thúc
        cùng cuộc gọi.]],
      fix = [[
        Vô hại nếu việc chuyển cuộc gọi thành công: chỉ mất thông báo về nó. Nếu {receiver} cần biết
        việc chuyển kết thúc ra sao, nó phải giữ subscription của REFER sau BYE (RFC 5057), hoặc chỉ
        gác máy sau NOTIFY cuối cùng.]],
    },
    ["dialog.unknown/subscription"] = {
      of = "8d529c06",
      text = [[
        Subscription đã kết thúc: NOTIFY của {by} ở frame {notify} ghi Subscription-State:
        terminated, nên {method} này ở frame {request} không thuộc subscription nào.]],
      fix = [[
        Cho {sender} bỏ subscription ngay khi gửi hoặc nhận Subscription-State: terminated. Nếu vẫn
        muốn nhận sự kiện, nó phải gửi SUBSCRIBE mới không có To tag.]],
    },
    ["dialog.unknown/tags"] = {
      of = "821f7ae6",
      text = [[
        Tag khác với tag của cuộc gọi: {code} ở frame {final} có To tag {expected}, nhưng {method}
        này ở frame {request} có {tag} cho đầu đó. Có thể do điện thoại khác trả lời cùng cuộc gọi.]],
      fix = [[
        Tìm xem tag bị đổi ở đâu: so tag trong log của {sender} và {receiver}, và bắt gói ở hai phía
        của SBC nằm giữa. Sau khi fork, mỗi máy trả lời có tag riêng, bên gọi không được lẫn lộn.]],
    },
    ["identity.invalid"] = {
      of = "f2fe84da",
      text = "Chữ ký bị từ chối với {code}: Identity ở frame {request} ghi {said}.",
      fix = "Cùng bên ký kiểm tra địa chỉ chứng chỉ, bản thân chứng chỉ và token.",
    },
    ["identity.invalid/436"] = {
      of = "247d7751",
      text = [[
        Không tải được chứng chỉ: bên xác minh không lấy được gì dùng được từ địa chỉ mà Identity ở
        frame {request} đưa ra. Identity ghi {said}.]],
      fix = [[
        Từ ngoài mạng của bên ký, thử tải địa chỉ trong info: phải trả chứng chỉ qua HTTPS ngay,
        không đòi đăng nhập. Sửa DNS, firewall, TLS hoặc file ở đó; trên bên xác minh, xem nó có
        được kết nối ra ngoài không.]],
    },
    ["identity.invalid/437"] = {
      of = "26b7e3f4",
      text = [[
        Chứng chỉ không được chấp nhận: bên xác minh không hỗ trợ hoặc không tin chứng chỉ mà
        Identity ở frame {request} trỏ đến. Identity ghi {said}.]],
      fix = [[
        Kiểm tra chứng chỉ ở địa chỉ đó: do CA trong danh sách của bên xác minh (STI-CA) cấp, còn
        hạn, khóa và thuật toán đúng như alg. Trên bên xác minh, cập nhật danh sách CA.]],
    },
    ["identity.invalid/438"] = {
      of = "e6bb1976",
      text = [[
        Chữ ký không hợp lệ: token của Identity ở frame {request} không khớp với bản tin, hoặc bên
        xác minh không hỗ trợ loại token này. Identity ghi {said}.]],
      fix = [[
        Giải mã token, so orig, dest và iat với From hoặc P-Asserted-Identity, To và Date như lúc
        nhận được. Ký sau cùng, khi đã sửa số xong, và không để SBC nào sửa các header này sau đó.
        Xem bên xác minh có biết ppt và alg này không.]],
    },
    ["identity.invalid/no_info"] = {
      of = "8b5bc5ff",
      text = [[
        Thiếu địa chỉ chứng chỉ: một header Identity ở frame {request} không có tham số info, nên
        bên xác minh trả {code}. Sau token, header ghi: {said}.]],
      fix = [[
        Cho bên ký thêm info=<https://...>, địa chỉ chứng chỉ của nó (RFC 8224 section 4). Nếu bên
        ký đã thêm, tìm SBC hoặc giới hạn độ dài cắt mất header trên đường đi: Identity dễ dài đến
        cả nghìn byte.]],
    },
    ["identity.missing"] = {
      of = "4a2b1522",
      text = [[
        Thiếu chữ ký: {method} ở frame {request} không có header Identity, mà một bên xác minh trên
        đường đi bắt buộc phải có. Bên gọi: {caller}.]],
      fix = [[
        Cho nhà mạng hoặc SBC nơi cuộc gọi xuất phát ký cuộc gọi (STIR/SHAKEN), trước điểm bắt gói
        này hoặc sau nó. Nếu cuộc gọi đã được ký từ trước, bắt gói ở từng biên để tìm bộ lọc header,
        B2BUA hoặc đoạn không phải SIP làm mất Identity.]],
    },
    ["media.address_family"] = {
      of = "1028168f",
      text = [[
        Media {family} bị từ chối: frame {frame} đưa ra media ở {address}, còn SDP của response từ
        chối có địa chỉ {other_family} là {other}. Có vẻ phía đó không có {family}.]],
      fix = [[
        Cho bên gửi offer dùng {other_family} cho cả media, hoặc đưa ra cả hai bằng ICE; hoặc cấp
        {family} cho bên từ chối. Giữa hai mạng phải tách riêng thì cần SBC có media relay chuyển
        đổi.]],
    },
    ["media.address_family/signalling"] = {
      of = "c2325b73",
      text = [[
        Media {family} có thể là nguyên nhân: frame {frame} đưa ra media ở {address}, nhưng response
        từ chối đến bằng {other_family} từ {other}. Trong response không có gì nói vậy.]],
      fix = [[
        Tìm hiểu bên từ chối có {family} không. Nếu không, cho bên gửi offer dùng {other_family} cho
        media, hoặc để SBC chuyển đổi. Nếu có, tìm nguyên nhân khác: codec, mã hóa, cú pháp SDP.]],
    },
    ["media.address_family/warning"] = {
      of = "3ab865f9",
      text = [[
        Bên từ chối báo không nhận loại địa chỉ này (Warning {code}): frame {frame} đưa ra media ở
        địa chỉ {family} {address}.]],
      fix = [[
        Trong các dòng c=, đưa ra loại địa chỉ mà bên từ chối có, thường là phiên bản IP kia; hoặc
        để SBC có media relay chuyển đổi. Nếu ở đó là tên host thì thử ghi thẳng địa chỉ IP.]],
    },
    ["media.body_type"] = {
      of = "36dc8c7f",
      text = [[
        Loại body {type} không được chấp nhận: {method} ở frame {frame} mang nó, còn response chỉ
        chấp nhận {accepted}.]],
      fix = [[
        Cho bên gửi dùng loại được chấp nhận, hoặc bỏ body: với DTMF qua INFO thì chuyển sang
        telephone-event (RFC 4733) trên điện thoại hoặc trunk. Hoặc bật hỗ trợ loại này ở bên trả
        lời.]],
    },
    ["media.body_type/encoding"] = {
      of = "6e4ae04a",
      text = [[
        Kiểu nén body {encoding} không được chấp nhận: {method} ở frame {frame} dùng kiểu này, còn
        response chỉ chấp nhận {accepted}.]],
      fix = [[
        Tắt nén body (Content-Encoding) ở bên gửi cho đích này, hoặc dùng một kiểu có trong
        Accept-Encoding.]],
    },
    ["media.body_type/multipart"] = {
      of = "04ddc387",
      text = [[
        Loại body {type} không được chấp nhận: {method} ở frame {frame} gói nhiều phần vào một body,
        còn response chỉ chấp nhận {accepted}.]],
      fix = [[
        Không cho bên gửi, hoặc SBC trên đường đi, thêm phần nào khác ngoài SDP: ISUP của trunk
        SIP-T hay SIP-I, vị trí, danh sách resource. Mục cấu hình trên trunk thường mang tên của
        phần đó. Hoặc để SBC bỏ chúng cho đích này.]],
    },
    ["media.body_type/plain"] = {
      of = "12c28fdb",
      text = [[
        Kiểu nén body {encoding} không được chấp nhận: {method} ở frame {frame} dùng kiểu này, còn
        response có Accept-Encoding rỗng: không nhận kiểu nào.]],
      fix = "Tắt nén body (Content-Encoding) ở bên gửi cho đích này.",
    },
    ["media.body_type/unsaid"] = {
      of = "8a024e4d",
      text = [[
        Loại body {type} bị từ chối: {method} ở frame {frame} mang nó. Response không ghi loại nào
        được chấp nhận.]],
      fix = [[
        Gửi {method} không kèm body này, hoặc kèm loại mà bên trả lời chắc chắn nhận; xem tài liệu
        của nó hoặc gửi OPTIONS (Accept trong response) để biết. Hãng sản xuất nên thêm Accept vào
        415, như RFC 3261 section 21.4.13 yêu cầu.]],
    },
    ["media.body_type/untyped"] = {
      of = "d0850329",
      text = [[
        Body không ghi loại: {method} ở frame {frame} có body {length} byte nhưng không có
        Content-Type.]],
      fix = [[
        Cho bên gửi thêm Content-Type, ví dụ application/sdp. Nếu nó đã thêm thì có thứ gì đó trên
        đường đi bỏ mất header: so hai phía của từng proxy và SBC.]],
    },
    ["media.early"] = {
      of = "5312c892",
      text = [[
        Early media: SDP của response {code} này mở {type} ({codecs}) với {address} port {port}
        trước khi nhấc máy, nên âm báo và thông báo thoại có thể đến từ đó, không phải do điện thoại
        của người gọi tự phát.]],
      fix = [[
        Không cần làm gì nếu người gọi nghe được. Nếu không, xem RTP từ {address} có tới không, cho
        firewall và SBC thả RTP qua trước khi nhấc máy, và cho bên gọi tự phát ringback khi không có
        RTP.]],
    },
    ["media.early/preconditions"] = {
      of = "9d9fd3b5",
      text = [[
        Precondition, chưa phải media: SDP của response {code} này ({type}, {codecs}) có dòng
        a=curr, nên hai phía giữ trước tài nguyên cho cuộc gọi (RFC 3312). Sau đó vẫn có thể có âm
        báo từ đó.]],
      fix = [[
        Không cần làm gì nếu sau đó đổ chuông. Nếu không, tìm PRACK và UPDATE xác nhận việc giữ tài
        nguyên, và xem phía nào không gửi.]],
    },
    ["media.no_active_stream"] = {
      of = "6cbc3901",
      text = [[
        Offer không có gì: cả {count} luồng ở frame {frame} ({types}) đều có port 0, tức là tắt hết.]],
      fix = [[
        Tìm xem vì sao bên gửi offer lại đặt port 0: hết port RTP, media bị tắt trong cấu hình, hoặc
        PBX hay SBC ở giữa bỏ mọi luồng vì lọc xong không còn codec nào. Ít nhất một dòng m= phải có
        port thật.]],
    },
    ["media.no_active_stream/empty"] = {
      of = "b0d58e0c",
      text = [[
        Offer không có gì: SDP ở frame {frame} không có dòng m= nào, tức là không có luồng nào.]],
      fix = [[
        Cho bên gửi offer ghi ít nhất một dòng m= vào SDP. Nếu nó đã ghi thì PBX hay SBC trên đường
        đi đã bỏ mất: so request vào với request ra của nó, xem bộ lọc codec và media ở đó.]],
    },
    ["media.no_active_stream/one"] = {
      of = "6c025c39",
      text = "Offer không có gì: luồng duy nhất ở frame {frame} ({types}) có port 0, tức là tắt.",
      fix = [[
        Tìm xem vì sao bên gửi offer lại đặt port 0: hết port RTP, media bị tắt trong cấu hình, hoặc
        PBX hay SBC ở giữa bỏ luồng đó vì lọc xong không còn codec nào. Dòng m= phải có port thật.]],
    },
    ["media.no_common_codec"] = {
      of = "4bf2acfd",
      text = [[
        Không có codec {type} chung: frame {frame} đưa ra {offered}, bên từ chối liệt kê {listed}.]],
      fix = [[
        Bật một codec chung ở cả hai phía: thêm một codec bên từ chối liệt kê vào cấu hình codec của
        điện thoại hay trunk gửi offer, hoặc thêm một codec trong offer vào bên từ chối. Nếu không
        phía nào đổi được, cho PBX hoặc SBC ở giữa làm transcoding. Codec chỉ tính là chung khi cùng
        clock rate.]],
    },
    ["media.no_common_codec/contradiction"] = {
      of = "b0b8a9ac",
      text = [[
        Warning 305 báo codec không tương thích, nhưng cả hai phía đều có {common}: offer ở frame
        {frame}.]],
      fix = [[
        Đừng chỉ nhìn tên codec: xem tham số (a=fmtp, packet time), luồng khác trong cùng offer như
        video hay fax, hoặc mã hóa. Tắt dần từng thứ trong offer cho đến khi được nhận; log của bên
        từ chối có thể nói rõ.]],
    },
    ["media.no_common_codec/earlier"] = {
      of = "67a31f66",
      text = [[
        Không có codec {type} chung với những gì đầu bên kia liệt kê trước đó: frame {frame} đưa ra
        {offered}, còn SDP của đầu bên kia ở frame {earlier} có {listed}. Nếu SDP đó là answer thì
        có thể nó không ghi hết những gì bên đó làm được.]],
      fix = [[
        Khi sửa session thì giữ lại một codec đang dùng: cho bên gửi offer này thêm một codec đã
        liệt kê, hoặc bật ở bên từ chối một codec trong offer. Tìm xem PBX hay SBC có bỏ codec nào
        khỏi các offer sau không.]],
    },
    ["media.no_common_codec/unseen"] = {
      of = "89457f39",
      text = [[
        Đầu bên kia báo codec bị từ chối (Warning 305). Offer bị từ chối không có trong capture này,
        hoặc không đủ.]],
      fix = [[
        Bắt gói cả request, đủ độ dài, rồi so codec trong SDP của nó với cấu hình của bên từ chối.
        Sau đó bật một codec chung ở một trong hai phía.]],
    },
    ["media.no_common_codec/warning"] = {
      of = "32fdc579",
      text = [[
        Đầu bên kia báo codec bị từ chối (Warning 305): frame {frame} đưa ra {offered} cho {type}.
        Capture này không cho biết đầu bên kia nhận codec nào.]],
      fix = [[
        So offer với cấu hình codec của bên từ chối, cho từng luồng, rồi bật một codec chung ở một
        trong hai phía. Gửi OPTIONS đến nó có thể lấy được danh sách codec dạng SDP. Nếu cấu hình đã
        khớp thì nghi tham số codec (a=fmtp) hoặc luồng thứ hai, ví dụ video.]],
    },
    ["media.private_address"] = {
      of = "4b6f6eba",
      text = [[
        Địa chỉ media private {address} ({rfc}) cho {type}, gửi từ địa chỉ public {source}: media từ
        mạng khác sẽ không tới đó, trừ khi có relay trên đường thay địa chỉ, hoặc đầu bên kia gửi về
        đúng nơi RTP xuất phát.]],
      fix = [[
        Ở phía gửi SDP này, đặt địa chỉ public cho media (mục external address, NAT hoặc STUN), hoặc
        cho SBC hay proxy relay media (rtpengine). Tắt SIP ALG trên router ở đó. Nếu có VPN định
        tuyến được địa chỉ private thì không có gì sai.]],
    },
    ["media.protocol"] = {
      of = "35d12f98",
      text = [[
        Khác profile truyền tải: frame {frame} đưa ra {offered} cho {type}, bên từ chối liệt kê
        {listed}.]],
      fix = [[
        Đặt cùng một profile ở cả hai phía, trong cấu hình media hoặc mã hóa của trunk hay điện
        thoại: RTP/AVP là không mã hóa, RTP/SAVP là SRTP, chữ F ở cuối là thêm feedback (RTCP),
        thiết bị cũ hay từ chối. Hoặc để SBC chuyển đổi.]],
    },
    ["media.protocol/encrypted"] = {
      of = "b776b18d",
      text = [[
        Chỉ một phía mã hóa media: frame {frame} đưa ra {offered} cho {type}, bên từ chối liệt kê
        {listed}, là loại không mã hóa.]],
      fix = [[
        Bật SRTP ở bên từ chối, hoặc đặt SRTP thành tùy chọn trong cấu hình của điện thoại hay trunk
        gửi offer để nó đưa ra cả RTP thường. Nếu cả hai phía phải giữ nguyên, SBC ở giữa có thể
        giải mã.]],
    },
    ["media.protocol/keys"] = {
      of = "5292835f",
      text = [[
        Cả hai phía đều mã hóa, nhưng khác cách: frame {frame} đưa ra {offered} cho {type}, bên từ
        chối liệt kê {listed}.]],
      fix = [[
        Chọn một cách cho cả hai phía. UDP/TLS/RTP/SAVPF lấy khóa qua DTLS, như WebRTC; RTP/SAVP ghi
        khóa trong SDP (a=crypto), như đa số điện thoại SIP. Muốn nối trình duyệt với điện thoại thì
        cho SBC hoặc media server chuyển đổi.]],
    },
    ["media.protocol/plain"] = {
      of = "1897d592",
      text = [[
        Chỉ một phía mã hóa media: frame {frame} đưa ra {offered} cho {type}, là loại không mã hóa;
        bên từ chối liệt kê {listed}.]],
      fix = [[
        Bật SRTP trong cấu hình media của điện thoại hay trunk gửi offer, hoặc bỏ bắt buộc SRTP ở
        bên từ chối. Nếu cả hai phía phải giữ nguyên, SBC ở giữa có thể mã hóa.]],
    },
    ["media.protocol/warning"] = {
      of = "3c1702e8",
      text = [[
        Đầu bên kia báo profile truyền tải bị từ chối (Warning 302): frame {frame} đưa ra {offered}
        cho {type}.]],
      fix = [[
        So cấu hình mã hóa của hai phía: profile có chữ S (SAVP) là SRTP, không có là RTP thường, và
        bên từ chối có thể chỉ nhận một trong hai. Đặt giống nhau, hoặc để SBC chuyển đổi.]],
    },
    ["media.warning"] = {
      of = "e07b17e1",
      text = "Warning {code}, mã chưa đăng ký, nên chỉ lời đi kèm mới có nghĩa: {header}.",
      fix = [[
        Đọc lời đi kèm, và tra mã trong tài liệu của sản phẩm ghi trong header. Bạn có thể đặt nghĩa
        cho mã trong file riêng của đơn vị (site file).]],
    },
    ["media.warning/300"] = {
      of = "0d1b987d",
      text = [[
        {name} (Warning 300): ở đó không có giao thức mạng ghi trong SDP, tức trong các dòng c= và
        o=. Header: {header}.]],
      fix = [[
        Xem c= và o= có bắt đầu bằng IN và phiên bản IP mà đầu bên kia có không. Thứ khác, như ATM,
        chỉ gateway đặc biệt mới biết.]],
    },
    ["media.warning/301"] = {
      of = "35ed713c",
      text = [[
        {name} (Warning 301): ở đó không dùng được loại địa chỉ trong SDP, thường do sai phiên bản
        IP. Header: {header}.]],
      fix = [[
        Trong các dòng c=, đưa ra phiên bản IP mà đầu bên kia có, hoặc cả hai bằng ICE. SBC có media
        relay có thể chuyển đổi.]],
    },
    ["media.warning/302"] = {
      of = "70a5f7ea",
      text = [[
        {name} (Warning 302): ở đó không có một profile trong các dòng m=, ví dụ RTP/SAVP. Header:
        {header}.]],
      fix = [[
        So cấu hình mã hóa của hai phía: SAVP trong dòng m= là SRTP, AVP là RTP thường. Đặt giống
        nhau, hoặc để SBC chuyển đổi.]],
    },
    ["media.warning/303"] = {
      of = "a7d994d2",
      text = [[
        {name} (Warning 303): không hiểu một đơn vị trong các dòng b= của SDP. Header: {header}.]],
      fix = [[
        Cho bên gửi offer dùng b=AS hoặc bỏ hẳn dòng b=; bên nhận hay vấp ở TIAS và các đơn vị X-
        riêng. SBC có thể bỏ dòng này.]],
    },
    ["media.warning/304"] = {
      of = "a12f31d9",
      text = [[
        {name} (Warning 304): ở đó không có một loại media trong offer, ví dụ video hay image.
        Header: {header}.]],
      fix = [[
        Tắt loại đó cho đích này ở bên gửi offer, hoặc bật ở đầu bên kia: image là fax T.38, video
        thì cần thiết bị hoặc license.]],
    },
    ["media.warning/305"] = {
      of = "db928cb1",
      text = [[
        {name} (Warning 305): ở đó không có một codec hoặc định dạng trong offer. Header: {header}.]],
      fix = [[
        So codec trong SDP của request với codec của bên gửi Warning, từng luồng một, rồi bật một
        codec chung; hoặc để PBX hay SBC làm transcoding.]],
    },
    ["media.warning/306"] = {
      of = "13f59b06",
      text = "{name} (Warning 306): ở đó không hỗ trợ một dòng a= của SDP. Header: {header}.",
      fix = [[
        Thiết bị phải bỏ qua thuộc tính nó không biết, nên hãy cập nhật bên gửi Warning. Trong lúc
        chờ, tìm thuộc tính đó, lời đi kèm có thể nói rõ, rồi tắt tính năng ấy hoặc cho SBC bỏ dòng.]],
    },
    ["media.warning/307"] = {
      of = "aa4d6f01",
      text = "{name} (Warning 307): không hiểu một chỗ khác trong SDP. Header: {header}.",
      fix = [[
        Đọc từng dòng SDP của request: thứ tự dòng, dấu cách cuối dòng, thiếu v=, o=, s= hoặc t=.
        Lời đi kèm, hoặc log của bên gửi Warning, có thể chỉ ra dòng đó.]],
    },
    ["media.warning/308"] = {
      of = "44ebf668",
      text = [[
        {name} (Warning 308): ở đó không có ai nói ngôn ngữ mà SDP yêu cầu (RFC 8373). Header:
        {header}.]],
      fix = [[
        Xem a=hlang-send và a=hlang-recv của request. Đưa ra ngôn ngữ có trong lời đi kèm, thêm dấu
        * ở cuối để cuộc gọi vẫn được nối trong mọi trường hợp, hoặc chuyển đến bộ phận nói được
        ngôn ngữ đó.]],
    },
    ["media.warning/330"] = {
      of = "348d834f",
      text = "{name} (Warning 330): ở đó không có multicast. Header: {header}.",
      fix = [[
        Trong các dòng c=, đưa ra địa chỉ thường thay cho nhóm multicast (224.0.0.0 đến
        239.255.255.255, ff00::/8), hoặc bật multicast trong mạng của đầu bên kia.]],
    },
    ["media.warning/331"] = {
      of = "ca7dc1af",
      text = [[
        {name} (Warning 331): ở đó không nhận media gửi thẳng, phần lớn vì firewall. Header:
        {header}.]],
      fix = [[
        Mở port RTP trên firewall của bên gửi Warning, hoặc gửi media qua một SBC hay relay mà phía
        đó tới được.]],
    },
    ["media.warning/370"] = {
      of = "af78370c",
      text = [[
        {name} (Warning 370): media cần nhiều băng thông hơn mức còn trống. Header: {header}.]],
      fix = [[
        Đưa ra codec hoặc dòng b= có tốc độ thấp hơn, bỏ video, hoặc nâng giới hạn trong call
        admission control của bên gửi Warning.]],
    },
    ["media.warning/380"] = {
      of = "c57677bb",
      text = [[
        {name} (Warning 380): cuộc gọi đến sips URI, nhưng ở đó không dùng được sips, ví dụ vì user
        không đăng ký Contact sips nào. Header: {header}.]],
      fix = [[
        Gọi sip URI của user, qua TLS nếu cần mã hóa; hoặc cho điện thoại đăng ký một Contact sips.]],
    },
    ["media.warning/381"] = {
      of = "e85b85f8",
      text = [[
        {name} (Warning 381): cuộc gọi đến sip URI, nhưng ở đó bắt buộc sips, ví dụ vì user chỉ đăng
        ký Contact sips. Header: {header}.]],
      fix = [[
        Gọi sips URI của user, TLS trên mọi hop; hoặc cho điện thoại đăng ký thêm một Contact sip.]],
    },
    ["media.warning/392"] = {
      of = "e574313e",
      text = [[
        Ghi chú debug của một SIP proxy (Warning 392, họ SER): proxy nhìn thấy request ra sao. Không
        phải dấu hiệu có lỗi. Header: {header}.]],
      fix = [[
        Không có gì sai. Muốn tắt, đặt sip_warning=0 trong cấu hình proxy: ghi chú này để lộ bên
        trong proxy ra ngoài.]],
    },
    ["media.warning/399"] = {
      of = "6d42210a",
      text = [[
        Bên gửi thêm lời riêng (Warning 399): {header}. Ngoài lời đó, mã này không có nghĩa gì khác.]],
      fix = [[
        Đọc lời đó: nó thường nói đúng nguyên nhân. Header cũng ghi host đã thêm vào; tài liệu hoặc
        log của host giải thích lời này.]],
    },
    ["protocol.custom_phrase"] = {
      of = "d0712df5",
      text = [[
        Bên gửi dùng lời riêng: "{phrase}" thay vì "{registered}". Lời như vậy thường nói đúng
        nguyên nhân.]],
      fix = [[
        Tìm cụm từ này trong tài liệu và log của sản phẩm gửi response, và đưa cho bên vận hành cùng
        Call-ID. Phần mềm chỉ được quyết định theo mã: reason phrase là để người đọc.]],
    },
    ["protocol.custom_phrase/named"] = {
      of = "b3d54d38",
      fix = [[
        Tìm cụm từ này trong tài liệu và log của {server}, và đưa cho bên vận hành cùng Call-ID.
        Phần mềm chỉ được quyết định theo mã: reason phrase là để người đọc.]],
    },
    ["protocol.custom_phrase/progress"] = {
      of = "1bd2ace6",
      text = "Bên gửi dùng lời riêng: \"{phrase}\" thay vì \"{registered}\".",
      fix = [[
        Không cần sửa gì: reason phrase là để người đọc, phần mềm chỉ được quyết định theo mã.]],
    },
    ["protocol.missing_header"] = {
      of = "cab472d3",
      text = "Response {code} không đầy đủ: phải có {missing}, nhưng không có.",
      fix = [[
        Sửa phần mềm ở {server}, hoặc SBC hay bộ lọc header đã bỏ mất trên đường đi, và báo cho hãng
        sản xuất. Cho đến lúc đó, đầu bên kia chỉ có thể đoán header lẽ ra nói gì.]],
    },
    ["protocol.missing_header/Accept"] = {
      of = "5e2e6d92",
      text = [[
        Response {code} không đầy đủ: không có cả Accept, Accept-Encoding lẫn Accept-Language, nên
        client không biết loại body, kiểu mã hóa hay ngôn ngữ nào thì được.]],
    },
    ["protocol.missing_header/Allow"] = {
      of = "2dc0e398",
      text = "Response {code} không đầy đủ: không ghi trong Allow những method mà server hỗ trợ.",
    },
    ["protocol.missing_header/Contact 2xx"] = {
      of = "e9e43d70",
      text = [[
        Response {code} không đầy đủ: trả lời INVITE mà không có Contact, nên bên gọi không biết gửi
        ACK, BYE và re-INVITE đi đâu. Cuộc gọi có thể rớt sau nửa phút hoặc không kết thúc được.]],
      fix = [[
        Sửa phần mềm ở {server}, hoặc SBC hay bộ lọc header đã bỏ Contact: mọi 2xx cho INVITE phải
        có một Contact mà bên gọi tới được (RFC 3261 section 12.1.1).]],
    },
    ["protocol.missing_header/Contact 3xx"] = {
      of = "4227b983",
      text = [[
        Response {code} không đầy đủ: redirect mà không có Contact thì không có đích, nên bên gọi
        không biết đi đâu và cuộc gọi hỏng.]],
      fix = [[
        Cho redirect server ở {server} ghi đích mới vào Contact. Nếu không tìm được đích thì nó phải
        trả 404 hoặc 480. Nếu SBC đã bỏ header thì sửa SBC.]],
    },
    ["protocol.missing_header/Min-Expires"] = {
      of = "0b8a2127",
      text = [[
        Response {code} không đầy đủ: không ghi trong Min-Expires thời hạn tối thiểu của đăng ký
        hoặc subscription, nên client chỉ có thể đoán.]],
      fix = [[
        Sửa phần mềm ở {server}, hoặc bộ lọc header trên đường đi. Trong lúc chờ, tăng thời hạn
        (Expires) ở client, ví dụ lên 3600 giây.]],
    },
    ["protocol.missing_header/Min-SE"] = {
      of = "1212b17a",
      text = [[
        Response {code} không đầy đủ: không ghi trong Min-SE mức tối thiểu của session timer, nên
        client chỉ có thể đoán.]],
      fix = [[
        Sửa phần mềm ở {server}, hoặc bộ lọc header trên đường đi. Trong lúc chờ, tăng
        Session-Expires ở client, ví dụ lên 1800 giây.]],
    },
    ["protocol.missing_header/RSeq"] = {
      of = "d6b44607",
      text = [[
        Response {code} không đầy đủ: nó đòi được xác nhận (Require: 100rel) nhưng không có RSeq,
        nên không PRACK nào trỏ đến nó được.]],
      fix = [[
        Sửa phần mềm ở {server}, hoặc SBC đã bỏ RSeq (RFC 3262 section 3). Tắt 100rel ở một trong
        hai phía thì tránh được.]],
    },
    ["protocol.missing_header/Require"] = {
      of = "1eeb3888",
      text = [[
        Response {code} không đầy đủ: không ghi trong Require phần mở rộng nào là bắt buộc, nên
        client không biết phải đưa ra cái nào.]],
    },
    ["protocol.missing_header/Unsupported"] = {
      of = "8d56175b",
      text = [[
        Response {code} không đầy đủ: không ghi trong Unsupported phần mở rộng nào bị từ chối, nên
        client không biết phải bỏ cái nào.]],
      fix = [[
        Sửa phần mềm ở {server}, hoặc bộ lọc header trên đường đi. Trong lúc chờ, xem Require và
        Proxy-Require của request: một trong các option tag ở đó đã bị từ chối.]],
    },
    ["protocol.unregistered_code"] = {
      of = "19740b4c",
      text = [[
        Mã {code} "{phrase}" chưa đăng ký: client không biết mã này sẽ coi nó là {as} {as_phrase}
        (RFC 3261 section 8.1.3.2).]],
      fix = [[
        Tra mã trong tài liệu của sản phẩm đã gửi ({server}). Cho đổi sang một mã đã đăng ký ở biên,
        hoặc ghi ý nghĩa của nó vào file riêng của đơn vị (site file) để lần sau mã được giải thích
        ở đây.]],
    },
    ["protocol.unregistered_code/bare"] = {
      of = "47490839",
      text = [[
        Mã {code} chưa đăng ký: client không biết mã này sẽ coi nó là {as} {as_phrase} (RFC 3261
        section 8.1.3.2).]],
    },
    ["protocol.unregistered_code/no_class"] = {
      of = "27255564",
      text = [[
        Mã {code} không thuộc lớp nào: SIP chỉ có mã từ 100 đến 699, nên không client nào biết đây
        là thành công hay thất bại.]],
      fix = "Sửa sản phẩm đã gửi ({server}), hoặc cho đổi sang một mã đã đăng ký ở biên.",
    },
    ["protocol.unregistered_code/obsolete"] = {
      of = "b079a4bf",
      text = [[
        Mã {code} không còn được đăng ký: RFC 2543 có, RFC 3261 đã bỏ. Đa số client coi nó là {as}
        {as_phrase}.]],
      fix = "Cập nhật sản phẩm đã gửi ({server}), hoặc cho đổi sang một mã đã đăng ký ở biên.",
    },
    ["route.address_incomplete"] = {
      of = "c8b5698e",
      text = [[
        Số chưa đủ: {server} không định tuyến được {who}, có {digits} chữ số (Request-URI của frame
        {request}).]],
      fix = [[
        So với một số gọi được: thiếu mã vùng hoặc mã quốc gia, đầu số bị cắt thừa một lần, hoặc
        timer bấm số chạy hết trước khi người dùng bấm xong. Sửa dialplan trên PBX của bên gọi. Nếu
        gateway bấm từng chữ số (overlap) thì bình thường cho đến chữ số cuối.]],
    },
    ["route.address_incomplete/no_digits"] = {
      of = "3f85a670",
      text = [[
        Số chưa đủ: {server} không định tuyến được {who}, không có chữ số nào (Request-URI của frame
        {request}).]],
      fix = [[
        {server} định tuyến theo số: gửi số điện thoại thay cho tên, hoặc đưa cuộc gọi theo tên sang
        server khác. Kiểm tra biến dialplan hoặc mục danh bạ đã điền phần user.]],
    },
    ["route.address_incomplete/no_user"] = {
      of = "13a38100",
      text = "Số chưa đủ: Request-URI của frame {request} không có số nào, chỉ có {who}.",
      fix = [[
        Xem vì sao bên gửi để trống phần user: biến dialplan chưa được gán, hoặc mẫu trunk không có
        chỗ cho số.]],
    },
    ["route.loop"] = {
      of = "c7e94d8f",
      text = [[
        Vòng lặp định tuyến: {hop} có mặt {times} lần trong danh sách Via của frame {request}, danh
        sách này có {count} mục ({path}).]],
      fix = [[
        So Request-URI mỗi lần request rời {hop}: lặp lại y hệt là vòng lặp. Sửa tuyến, alias hoặc
        chuyển tiếp cuộc gọi ở đó đã gửi request quay lại, thường là hai hệ thống mà bên nào cũng
        coi bên kia là nơi giữ số. Tăng Max-Forwards chỉ làm vòng dài thêm.]],
    },
    ["route.loop/first_hop"] = {
      of = "fefb9af5",
      text = [[
        Gửi đi với Max-Forwards 0: {method} ở frame {request} không thể chuyển tiếp. Danh sách Via
        không cho thấy vòng lặp; {client} gửi như vậy để thử riêng hop này, hoặc nó là B2BUA đã dùng
        hết số đếm.]],
      fix = [[
        Nếu {client} chỉ dò {server} thì ổn: response nào cũng cho biết nó còn sống. Nếu request
        phải đi tiếp, cho {client} bắt đầu với Max-Forwards 70; nếu nó là SBC hay PBX, xem ở phía
        kia của nó có gì đến, vì vòng lặp có thể nằm ở đó.]],
    },
    ["route.loop/hops"] = {
      of = "0d49fdb4",
      text = [[
        Quá nhiều hop: Max-Forwards đã xuống 0 trong {method} ở frame {request}, sau {count} mục Via
        ({path}). Không host nào lặp lại với cùng port, nên nếu có vòng lặp thì phải đi qua một
        B2BUA.]],
      fix = [[
        Xem số có bị đẩy qua đẩy lại giữa PBX, SBC và nhà mạng không, hay người dùng đặt chuyển tiếp
        thành vòng tròn. Nếu chỉ là đường dài, cho bên gửi bắt đầu với Max-Forwards 70, và đừng để
        SBC chép giá trị nhỏ sang phía kia của nó.]],
    },
    ["route.loop/twice"] = {
      of = "8fd8c225",
      text = [[
        Quá nhiều chặng: Max-Forwards đã hết, và {hop} có mặt hai lần trong danh sách Via của frame
        {request}, danh sách này có {count} mục ({path}). Nếu cả hai lần cùng một Request-URI thì đó
        là vòng lặp, nếu khác thì có thể chỉ là đường vòng.]],
      fix = [[
        So sánh Request-URI mỗi lần request rời {hop}. Vẫn như cũ là vòng lặp: sửa ở đó định tuyến,
        alias hoặc chuyển hướng cuộc gọi đã gửi nó quay lại. Khác đi là đường xoắn ốc, như khi
        chuyển hướng hoặc qua application server: khi đó cho bên gửi bắt đầu với Max-Forwards 70.]],
    },
    ["route.not_registered"] = {
      of = "7405b519",
      text = [[
        Chưa đăng ký: frame {registration} xóa hết đăng ký của {who}, {ago} trước {method} ở frame
        {request}. Đăng ký đi qua chỗ không bắt gói thì ở đây không thấy.]],
      fix = [[
        Tìm xem vì sao điện thoại hủy đăng ký: khởi động lại, đổi tài khoản, đổi mạng, hoặc có điện
        thoại thứ hai xóa mọi contact (Contact: *). Cho nó đăng ký lại, và đặt trên {server} một
        đích cho user vắng mặt, ví dụ voicemail.]],
    },
    ["route.not_registered/expired"] = {
      of = "63a4bc76",
      text = [[
        Chưa đăng ký: đăng ký của {who} ở frame {registration} có thời hạn {lasted} và đã hết {ago}
        trước {method} ở frame {request}. Lần gia hạn nào không bắt được gói thì ở đây không thấy.]],
      fix = [[
        Xem vì sao điện thoại không gia hạn: bị tắt, đổi mạng hay mật khẩu, hoặc REGISTER của nó
        không còn tới {server}. Thời hạn ngắn hơn, hoặc keep-alive qua NAT, giúp thấy mất đăng ký
        sớm hơn; trong lúc đó voicemail đón cuộc gọi.]],
    },
    ["route.redirect"] = {
      of = "3dd096a6",
      text = [[
        Redirect đến {count} nơi, tốt nhất đứng đầu: {targets}. Phải gửi lại {method} đến đó;
        {server} không tham gia nữa.]],
      fix = [[
        Cho {client} đi theo redirect (mục cấu hình của peer, trunk hoặc tuyến), và xem nó có phân
        giải được, tới được và được phép gọi từng địa chỉ này không. Địa chỉ nào không bao giờ dùng
        được thì xóa khỏi danh sách của {server}, hoặc hạ q.]],
    },
    ["route.redirect/one"] = {
      of = "8080383b",
      text = "Redirect đến {targets}: phải gửi lại {method} đến đó; {server} không tham gia nữa.",
      fix = [[
        Cho {client} đi theo redirect (mục cấu hình của peer, trunk hoặc tuyến), và xem nó có phân
        giải được, tới được và được phép gọi địa chỉ này không. Nếu cuộc gọi không nên đến đó, xem
        chuyển tiếp cuộc gọi của user hoặc dữ liệu định tuyến của {server}.]],
    },
    ["route.redirect/same"] = {
      of = "c740f7fe",
      text = [[
        Redirect về đúng địa chỉ cũ: {targets} chính là nơi {method} ở frame {request} đã gửi đến.
        Ai cứ thế đi theo thì chạy vòng tròn.]],
      fix = [[
        Sửa đích mà {server} đưa ra cho user hoặc số này. Nếu ý là cùng địa chỉ nhưng đường khác thì
        Contact phải ghi rõ, bằng transport, port hoặc maddr.]],
    },
    ["route.unknown_user"] = {
      of = "b349a7f5",
      text = "Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}).",
      fix = [[
        Tìm user trên {server}: chính tả, domain, tài khoản hoặc máy lẻ có tồn tại và đang bật
        không. Nếu không nên hỏi server này, sửa tuyến hoặc dialplan đã đưa request đến đó.]],
    },
    ["route.unknown_user/address"] = {
      of = "4e5038fa",
      text = [[
        Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}). Host là
        địa chỉ IP chứ không phải domain; server tra user theo domain sẽ không tìm ra.]],
      fix = [[
        Trong tài khoản, dialplan hoặc cấu hình trunk của bên gọi, ghi SIP domain thay cho {host},
        hoặc thêm {host} vào các domain (alias) mà {server} coi là của mình. Nếu đã có rồi thì thiếu
        chính user.]],
    },
    ["route.unknown_user/blanks"] = {
      of = "55a3e6e7",
      text = [[
        Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}). Số có dấu
        cách hoặc dấu câu, mà nhiều server so đúng như được viết.]],
      fix = [[
        Chỉ gửi chữ số, thêm + ở đầu nếu là số quốc tế. Dọn lại mục trong danh bạ hoặc nguồn
        click-to-dial, hoặc cho PBX hay SBC bỏ các ký tự đó trước khi định tuyến.]],
    },
    ["route.unknown_user/domain"] = {
      of = "174c161c",
      text = [[
        Không phục vụ: {server} không biết gì về {who}, và request không ghi user ({place} của frame
        {request}).]],
      fix = [[
        Nếu định gọi cho một người thì phần user đã mất: xem dialplan hoặc địa chỉ bên gửi. Nếu hỏi
        chính server (OPTIONS, REGISTER), thêm {who} vào các domain mà {server} coi là của mình,
        hoặc sửa domain trong tài khoản.]],
    },
    ["route.unknown_user/gone"] = {
      of = "cbf6e1f5",
      text = [[
        Không còn nữa: {server} nói {who} từng có ở đó, nay đã mất hẳn và không có địa chỉ mới
        ({place} của frame {request}).]],
      fix = [[
        Xóa hoặc thay mục này trong danh bạ, phím gọi nhanh và tuyến, hỏi user hoặc nhà mạng số mới.
        Nếu số đã chuyển mạng hoặc dời sang server khác, sửa dữ liệu định tuyến của {server}.]],
    },
    ["route.unknown_user/inside"] = {
      of = "7a662fa2",
      text = [[
        Không tìm thấy trong dialog: {server} không có ai ứng với {who} ({place} của frame
        {request}); {method} mang tag của cả hai đầu.]],
      fix = [[
        Request như vậy đi tới Contact mà đầu kia đã cho. Xem {who} có trong Contact đó và còn tồn
        tại không, có đủ các header Route không, và {server} có đúng là đường tới đó không: hệ thống
        khởi động lại, Contact bị SBC hoặc NAT đổi, hay mất Route đều dẫn tới kết quả này.]],
    },
    ["route.unknown_user/letters"] = {
      of = "f49aec15",
      text = [[
        Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}). Nếu đây là
        số thì trong số có chữ cái.]],
      fix = [[
        Tìm xem chữ cái từ đâu ra: số dạng chữ (vanity), số máy lẻ hay ghi chú gõ sau số, hoặc biến
        dialplan chưa được thay. Chỉ gửi chữ số. Nếu đây là tên thì kiểm tra chính tả và tài khoản
        trên {server}.]],
    },
    ["route.unknown_user/no_plus"] = {
      of = "1b2ba2b5",
      text = [[
        Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}). Số không
        có dấu +, nên có thể không đúng dạng mà server tra.]],
      fix = [[
        Gửi số theo dạng {server} muốn: nhà mạng phần lớn cần + và mã quốc gia (E.164), bỏ số 0 đầu.
        Chỗ sửa là dialplan hoặc quy tắc sửa số của PBX hay SBC cho trunk này. Nếu đã đúng dạng thì
        số không tồn tại ở đó hoặc thiếu tuyến cho nó.]],
    },
    ["route.unknown_user/relayed"] = {
      of = "65447702",
      text = [[
        Không có ở chặng xa hơn: {code} cho {who} ({place} của frame {request}) là của {origin} ở
        frame {answer}; {server} chỉ chuyển nó về.]],
      fix = [[
        Bỏ qua {server} và đọc frame {answer}: request của nó cho thấy {origin} được hỏi gì. Nếu hỏi
        sai, sửa định tuyến hoặc quy tắc viết lại số của {server}; nếu đúng, tra người dùng trên
        {origin}.]],
    },
    ["route.unknown_user/short"] = {
      of = "d35efa1d",
      text = [[
        Không tìm thấy: {server} không có ai ứng với {who} ({place} của frame {request}). Số chỉ có
        {digits} chữ số: là số máy lẻ, số dịch vụ, hoặc số đã mất đầu số.]],
      fix = [[
        Nếu là máy lẻ: xem nó có tồn tại trên {server} không, và cuộc gọi có đúng là phải đến đó chứ
        không phải ra trunk. Nếu là số đầy đủ: xem quy tắc dialplan nào cắt số, hoặc người dùng có
        phải bấm thêm chữ số không.]],
    },
    ["server.gateway"] = {
      of = "764d1729",
      text = "Lỗi gateway {code}: {hop} không đưa được request ở frame {request} đến {target}.",
      fix = [[
        Đọc log của {address} cho Call-ID này: nó đã hỏi next hop, tên DNS hay cơ sở dữ liệu nào, và
        nhận lại gì. Rồi bắt gói giữa nó và next hop đó. Kiểm tra địa chỉ, port, transport và
        firewall ở đó, trong lúc chờ thì đi tuyến khác.]],
    },
    ["server.gateway/502"] = {
      of = "be8cd28e",
      text = [[
        Trả lời hỏng phía sau {hop}: nó, hoặc hệ thống phía sau nó, không dùng được trả lời của next
        hop hướng {target} (request ở frame {request}).]],
    },
    ["server.gateway/502_relayed"] = {
      of = "7d7fa90e",
      text = [[
        Trả lời hỏng đến từ xa hơn: {address} chỉ chuyển tiếp 502 mà {origin} gửi ở frame {answer}
        cho {target}.]],
      fix = [[
        Bỏ qua {address}, đi tiếp đến {origin}: đọc log của nó cho Call-ID này, và bắt gói giữa nó
        và next hop của nó. Trong lúc chờ, đi tuyến khác đến {target}.]],
    },
    ["server.gateway/502_routed"] = {
      of = "8eb9740d",
      text = [[
        Trả lời hỏng phía sau {hop}: nó, hoặc hệ thống phía sau nó, không dùng được trả lời của next
        hop hướng {target}, theo Route {route} (request ở frame {request}).]],
    },
    ["server.gateway/502_sent"] = {
      of = "23338122",
      text = [[
        Có vẻ {next} trả lời hỏng: {hop} chuyển request cho {target} đến đó ở frame {sent}, và từ đó
        không có 502 nào quay về, vậy 502 là do chính nó tạo.]],
      fix = [[
        Xem {next} đã trả lời gì cho frame {sent}: response sai cú pháp, hoặc response mà {address}
        không đổi mã được. Nếu không có gì về, kiểm tra địa chỉ, port, transport và firewall giữa
        hai bên. Log của {address} cho Call-ID này cho biết nó không chịu chỗ nào.]],
    },
    ["server.gateway/504"] = {
      of = "e8f917ee",
      text = [[
        Không có trả lời phía sau {hop}: nó, hoặc hệ thống phía sau nó, chờ mãi không thấy next hop
        hay server nó hỏi trên đường đến {target} trả lời (request ở frame {request}).]],
    },
    ["server.gateway/504_relayed"] = {
      of = "6dd94a18",
      text = [[
        Xa hơn nữa không có trả lời: {address} chỉ chuyển tiếp 504 mà {origin} gửi ở frame {answer}
        cho {target}.]],
      fix = [[
        Bỏ qua {address}, đi tiếp đến {origin}: đọc log của nó cho Call-ID này, và bắt gói giữa nó
        và next hop của nó. Trong lúc chờ, đi tuyến khác đến {target}.]],
    },
    ["server.gateway/504_routed"] = {
      of = "c3c4306a",
      text = [[
        Không có trả lời phía sau {hop}: nó, hoặc hệ thống phía sau nó, chờ mãi không thấy next hop
        hướng {target}, theo Route {route}, hay server nó hỏi trả lời (request ở frame {request}).]],
    },
    ["server.gateway/504_sent"] = {
      of = "5a8f9af5",
      text = [[
        Có vẻ {next} không trả lời kịp: {hop} chuyển request cho {target} đến đó ở frame {sent}, và
        từ đó không có 504 nào quay về, vậy 504 là do chính nó tạo.]],
      fix = [[
        Xem frame {sent} có tới {next} không: địa chỉ, port, transport, firewall, và response của nó
        có tìm được đường về không. Nếu {next} có trả lời thì {address} đã chờ thứ khác, như DNS
        hoặc cơ sở dữ liệu: log của nó cho Call-ID này nói rõ.]],
    },
    ["server.identity"] = {
      of = "ffc15810",
      text = [[
        {code} {phrase} đến từ {sender} ({header}: {software}) hoặc từ hệ thống phía sau nó không
        được bắt gói. Số hop Via về bên gửi request: {hops}.]],
      fix = [[
        Bắt đầu từ log của {sender}, theo Call-ID. Nếu nó là proxy hoặc SBC và ở đó không có nguyên
        nhân, bắt gói ở phía kia của nó: response đầu tiên có mã này mới là cái cần giải thích.]],
    },
    ["server.identity/nameless"] = {
      of = "1acaf52d",
      text = [[
        {code} {phrase} đến từ {sender}, không ghi tên phần mềm, hoặc từ hệ thống phía sau nó không
        được bắt gói. Số hop Via về bên gửi request: {hops}.]],
    },
    ["server.identity/own"] = {
      of = "c270d723",
      text = [[
        Có vẻ chính {sender} ({header}: {software}) tạo ra {code} {phrase}. Nó chuyển request đến
        {next} ở frame {sent}, và không bắt được {code} nào từ đó. Số hop Via về bên gửi request:
        {hops}.]],
      fix = [[
        Xem trong log của {sender}, theo Call-ID, vì sao nó trả lời thay {next}. Thường do timer,
        quy tắc failover, hoặc quy tắc đổi mã. Nếu nó có phía không được bắt gói thì mã có thể đến
        từ đó.]],
    },
    ["server.identity/own_nameless"] = {
      of = "b969e2e2",
      text = [[
        Có vẻ chính {sender} tạo ra {code} {phrase}. Nó chuyển request đến {next} ở frame {sent}, và
        không bắt được {code} nào từ đó. Số hop Via về bên gửi request: {hops}.]],
      fix = [[
        Xem trong log của {sender}, theo Call-ID, vì sao nó trả lời thay {next}. Thường do timer,
        quy tắc failover, hoặc quy tắc đổi mã. Nếu nó có phía không được bắt gói thì mã có thể đến
        từ đó.]],
    },
    ["server.identity/relayed"] = {
      of = "3c7d5672",
      text = [[
        {sender} chỉ chuyển tiếp {code} {phrase}: cùng mã đó đến từ {origin} ở frame {answer}. Số
        hop Via về bên gửi request: {hops}.]],
      fix = [[
        Bỏ qua {sender}, đi tiếp đến {origin}: log của nó, hoặc capture phía sau nó, có nguyên nhân.
        Response cần đọc là frame {answer}.]],
    },
    ["server.overload"] = {
      of = "21d9b757",
      text = [[
        Server quá tải hoặc hỏng: {count} lỗi (500 hoặc 503) từ {server} trong {span}, khoảng {rate}
        lỗi mỗi giây.]],
      fix = [[
        Xem {address} trước: tải, session, license, cơ sở dữ liệu, và log của nó trong mấy giây đó.
        Với trunk, so với số kênh và số cuộc gọi mỗi giây đã thỏa thuận. Cho client dùng server thứ
        hai và chờ lâu hơn sau mỗi lần hỏng, vì thử lại dồn dập làm quá tải kéo dài.]],
    },
    ["server.overload/both"] = {
      of = "1416d230",
      text = [[
        Server quá tải: {count} lỗi (500 hoặc 503) từ {server} trong {span}, khoảng {rate} lỗi mỗi
        giây, và Retry-After đề nghị ngừng gửi trong {pause}.]],
      fix = [[
        Để yên {address} trong {pause}, trong lúc đó gửi sang server khác: client bỏ qua Retry-After
        làm quá tải kéo dài. Rồi xem tải, session và license của nó; với trunk, so với số kênh và số
        cuộc gọi mỗi giây đã thỏa thuận.]],
    },
    ["server.overload/pause"] = {
      of = "5b5bb7ef",
      text = [[
        Server xin tạm dừng: bằng Retry-After trong response {code} này, {server} đề nghị ngừng gửi
        request trong {pause}.]],
      fix = [[
        Để yên {address} trong {pause}, trong lúc đó gửi sang server khác: bản ghi SRV, trunk hoặc
        tuyến thứ hai. Xem trên server, hoặc hỏi bên vận hành, giới hạn nào đã chạm hay đang bảo trì
        gì, rồi nâng giới hạn hoặc chia tải.]],
    },
    ["timer.interval_too_brief"] = {
      of = "8a17beea",
      text = [[
        Thời hạn quá ngắn: {method} ở frame {request} xin {asked} s ({said}), còn {server} không cho
        dưới {minimum} s (Min-Expires).]],
      fix = [[
        Đặt thời hạn đăng ký hoặc subscription của {client} từ {minimum} s trở lên, hoặc hạ mức tối
        thiểu trên {server}. Đa số client tự gửi lại request với giá trị của Min-Expires. Client
        đăng ký dày để giữ NAT mở thì nên gửi keep-alive.]],
    },
    ["timer.no_answer"] = {
      of = "ae87811d",
      text = [[
        Không có response nào: {method} ở frame {request} đã được gửi {times} lần trong {elapsed}
        đến {place} qua {transport}, và đến giờ chưa có gì quay về.]],
      fix = [[
        Xem {place} có đúng địa chỉ không và ở đó SIP có lắng nghe trên {transport} không; rồi xem
        firewall, và đầu bên kia có bỏ gói của {client} vì coi là lạ không. Nếu nó có trả lời thì
        response đi lạc: so Via trên cùng với địa chỉ nguồn thật và bật rport. Capture chỉ có một
        chiều trông cũng như vậy.]],
    },
    ["timer.no_answer/late"] = {
      of = "0c13d4d3",
      text = [[
        Trả lời trễ: {method} ở frame {request} đã được gửi {times} lần trong {elapsed} đến {place}
        qua {transport} rồi mới có response, {code} ở frame {answer}, sau {waited} kể từ lần gửi
        đầu.]],
      fix = [[
        Tìm xem thời gian mất ở đâu: bắt gói ở {place}. Nếu bản đầu tiên đến đó trễ hoặc không đến
        thì mất gói trên đường đi. Nếu đến ngay thì server, hoặc nơi nó hỏi (DNS, cơ sở dữ liệu,
        next hop), bị chậm; gửi 100 ngay sẽ chặn được các bản gửi lại của INVITE.]],
    },
    ["timer.retry_after"] = {
      of = "3978e973",
      text = "Thử lại sau {wait}, không sớm hơn {at}: {server} gửi Retry-After: {said}.",
      fix = [[
        Cho client chờ đủ chừng đó rồi mới hỏi lại {server}, hoặc chuyển ngay sang server khác. Với
        500 hoặc 503, cần xem chính server, tải và log của nó; với 480, 486, 600 hoặc 603, đó là lúc
        người bị gọi dự kiến liên lạc được.]],
    },
    ["timer.retry_after/change"] = {
      of = "8ced7ffa",
      text = [[
        Thử lại sau {wait}, không sớm hơn {at}: {server} gửi Retry-After: {said} để sắp thứ tự các
        thay đổi của dialog. Có lẽ lúc đó nó còn đang xử lý một {method} khác.]],
      fix = [[
        Không cần sửa gì nếu {method} được gửi lại sau thời gian đó và thành công. Nếu 500 kiểu này
        hay gặp, cho {client} chờ câu trả lời của một thay đổi trong cuộc gọi rồi mới gửi thay đổi
        tiếp theo.]],
    },
    ["timer.retry_after/now"] = {
      of = "a109eb9f",
      text = "Thử lại ngay được: {server} gửi Retry-After: {said}.",
      fix = [[
        Client có thể gửi lại request mà không cần chờ. Nếu lần nào cũng gặp lại đúng lỗi đó thì chờ
        0 s chỉ thêm tải: cho {server} gửi giá trị đúng với lúc nó sẵn sàng.]],
    },
    ["timer.retry_after/window"] = {
      of = "58611f6c",
      text = [[
        Thử lại sau {wait}, không sớm hơn {at}, và trong vòng {window} kể từ lúc đó: {server} gửi
        Retry-After: {said}.]],
    },
    ["timer.session_too_small"] = {
      of = "4613e1f2",
      text = [[
        Session timer quá ngắn: {method} ở frame {request} xin {asked} s trong Session-Expires, còn
        {server} chỉ nhận từ {minimum} s trở lên (Min-SE).]],
      fix = [[
        Tăng session timer lên {minimum} s trở lên trong cấu hình điện thoại, PBX hoặc trunk của
        {client}, hoặc hạ mức tối thiểu trên {server}. Client biết RFC 4028 sẽ tự gửi lại request
        với giá trị lớn hơn: nếu các frame sau cho thấy vậy thì không cần làm gì.]],
    },
    ["timer.slow"] = {
      of = "27859c6f",
      text = [[
        Response đầu tiên đến trễ, sau {elapsed} kể từ {method} ở frame {request}; lúc đó request đã
        được gửi {times} lần. {server} chậm, hoặc mất gói trên đường đi.]],
      fix = [[
        Mỗi bản gửi lại đều thêm tải. Trên {server}, xem tải CPU và những tra cứu làm nghẽn request:
        DNS, cơ sở dữ liệu, ENUM, xác thực; với INVITE thì cho nó gửi 100 trước. Nếu {server} nhanh
        thì gói mất giữa nó và {client}: bắt gói ở cả hai phía.]],
    },
    ["timer.timeout"] = {
      of = "a7840f76",
      text = [[
        Phía sau không ai trả lời: {server} bỏ cuộc sau {elapsed} kể từ {method} ở frame {request},
        trong khi một transaction SIP chỉ sống 32 s (64*T1). Một hệ thống nào đó phía sau im lặng,
        hoặc đổ chuông mà không báo.]],
      fix = [[
        Bắt gói ở phía bên kia của {server}: request có đi ra không, đến địa chỉ nào, có gì quay về
        không? Rồi kiểm tra DNS, định tuyến, firewall và chính next hop. Nếu {server} có next hop
        thứ hai, cho nó chuyển sang sau vài giây (timer B hoặc F, trong Kamailio là fr_timer) thay
        vì 32.]],
    },
    ["timer.timeout/sent"] = {
      of = "cb3af343",
      text = [[
        Phía sau không trả lời: {server} bỏ cuộc {elapsed} sau {method} ở frame {request}. Nó đã
        chuyển tiếp request tới {next} ở frame {sent}, mà từ đó không có gì quay về, nhiều nhất là
        100.]],
      fix = [[
        Xem frame {sent} có tới được {next} không: DNS, định tuyến, tường lửa, và chính {next}, qua
        log của nó hoặc capture ở đó. Nếu nó có trả lời thì các response không tìm được đường về.
        Nếu {server} có chặng kế tiếp thứ hai, cho nó chuyển sang đó sau vài giây (timer B hoặc F,
        trong Kamailio là fr_timer) thay vì 32.]],
    },
    ["timer.timeout/trying"] = {
      of = "71400e14",
      text = [[
        Phía sau không ai trả lời: {server} bỏ cuộc sau {elapsed} kể từ {method} ở frame {request}.
        Nó đã nhận request, bằng chứng là 100 ở frame {trying}; nơi nó hỏi tiếp thì im lặng, hoặc đổ
        chuông mà không báo.]],
    },
    ["user.busy"] = {
      of = "950768b3",
      text = [[
        Bận: một thiết bị của người bị gọi báo bận sau {after} kể từ request, và trước đó capture
        không có 180.]],
      fix = [[
        Đường dây bận thì không cần sửa gì. Nếu máy đang rảnh, kiểm tra DND, call waiting, giới hạn
        cuộc gọi của tài khoản và cuộc gọi bị treo trên PBX; với trunk thì xem giới hạn kênh. Có
        chuyển tiếp khi bận thì người gọi gặp voicemail hoặc đồng nghiệp.]],
    },
    ["user.busy/everywhere"] = {
      of = "9fb4a7da",
      text = [[
        Bận mọi nơi: response 600 này, sau {after} kể từ request, nói thay cho cả user bị gọi, nên
        không được thử máy khác hay voicemail nữa.]],
      fix = [[
        Nếu muốn máy khác hoặc voicemail nhận cuộc gọi, tìm thiết bị gửi 600, qua User-Agent hoặc
        Server, và đặt mã báo bận của nó thành 486, hoặc đổi mã ở proxy. Nếu không thì không cần sửa
        gì.]],
    },
    ["user.busy/everywhere_rang"] = {
      of = "5b3d7c57",
      text = [[
        Bận mọi nơi sau khi đổ chuông {rang} (180 ở frame {ringing}): response 600 này nói thay cho
        cả user bị gọi, nên không được thử máy khác hay voicemail nữa.]],
      fix = [[
        Nếu muốn máy khác hoặc voicemail nhận cuộc gọi, tìm thiết bị gửi 600, qua User-Agent hoặc
        Server, và đặt mã từ chối của nó thành 486, hoặc đổi mã ở proxy. Nếu không thì không cần sửa
        gì.]],
    },
    ["user.busy/rang"] = {
      of = "27baa86e",
      text = [[
        Bận sau khi đổ chuông {rang} (180 ở frame {ringing}): một thiết bị của người bị gọi từ chối
        cuộc gọi, như điện thoại làm khi có người bấm phím từ chối. Nếu gọi đến nhiều máy, có thể
        máy khác đã đổ chuông.]],
      fix = [[
        Nếu có người từ chối thì mọi thứ ổn. Nếu không, tìm thiết bị đã gửi 486, qua User-Agent,
        Contact hoặc To tag, và xem vì sao nó đổi ý: cuộc gọi thứ hai, giới hạn, hoặc DND được bật
        trong lúc đó.]],
    },
    ["user.declined"] = {
      of = "4d583426",
      text = [[
        Bị từ chối bằng 603 thay mặt người bị gọi. Không bắt được request, nên không biết do người
        hay do quy tắc quyết định.]],
      fix = [[
        Ở bên bị gọi, xem danh sách cuộc gọi, DND và danh sách chặn của điện thoại và PBX. Nếu một
        máy làm cả nhóm ngừng đổ chuông, đổi mã từ chối của nó từ 603 sang 486.]],
    },
    ["user.declined/analytics"] = {
      of = "cfb83f6f",
      text = [[
        Bị call analytics chặn: bằng 608, một máy trong mạng, không phải người bị gọi, đã từ chối
        cuộc gọi này, và nó không cho đầu mối khiếu nại.]],
      fix = [[
        Nhờ nhà mạng của bạn tìm xem ai gửi 608, qua Via, Server và trace của họ, kèm Call-ID, số và
        thời gian. Rồi ký cuộc gọi với mức attestation đầy đủ, hiển thị số của chính bạn, và đăng ký
        các số đó với các công ty analytics.]],
    },
    ["user.declined/analytics_card"] = {
      of = "57a377d4",
      text = [[
        Bị call analytics chặn: bằng 608, một máy trong mạng, không phải người bị gọi, đã từ chối
        cuộc gọi này. Đầu mối khiếu nại: {card}]],
      fix = [[
        Tải địa chỉ đó về, kiểm tra chữ ký, rồi khiếu nại với nhà vận hành ghi trong đó, kèm
        Call-ID, số và thời gian. Rồi ký cuộc gọi với mức attestation đầy đủ, hiển thị số của chính
        bạn, và đăng ký các số đó với các công ty analytics.]],
    },
    ["user.declined/at_once"] = {
      of = "702c4483",
      text = [[
        Bị từ chối sau {after} kể từ request ở frame {request}, và trước đó capture không có 180: có
        thể do DND, danh sách chặn hoặc bộ lọc, không phải do người.]],
      fix = [[
        Ở bên bị gọi, xem DND và danh sách chặn của điện thoại, PBX và nhà cung cấp. Nếu cùng một số
        chủ gọi mà đâu cũng từ chối thì nhiều khả năng do bộ lọc của mạng: hỏi nhà mạng của người bị
        gọi. Nếu một máy làm cả nhóm ngừng đổ chuông, đổi mã từ chối của nó thành 486.]],
    },
    ["user.declined/blocked"] = {
      of = "6c229ca7",
      text = "Mạng chặn, không phải người bị gọi từ chối: 603 ghi \"{said}\".",
      fix = [[
        Khiếu nại với mạng đã chặn: lời trong Reason có thể cho url, tel hoặc email. Chuẩn bị sẵn
        Call-ID, số và thời gian. Rồi kiểm tra caller ID hiển thị, mức attestation của nó, và các
        công ty analytics gắn nhãn số của bạn ra sao. Nếu không có đầu mối, nhờ nhà mạng của bạn tìm
        xem ai chặn.]],
    },
    ["user.declined/rang"] = {
      of = "25fbd5d1",
      text = [[
        Có vẻ chính người bị gọi từ chối: 603 đến sau khi đổ chuông {after} (180 ở frame {ringing}).]],
      fix = [[
        Người bị gọi tự quyết định thì không cần sửa gì. Nếu không ai bấm từ chối, xem ứng dụng lọc
        và quy tắc trên điện thoại. Nếu nó làm cả nhóm ngừng đổ chuông, đổi mã từ chối của máy từ
        603 sang 486.]],
    },
    ["user.declined/request"] = {
      of = "411ae669",
      text = [[
        {method} bị từ chối: {sender} không làm điều nó yêu cầu. Việc này không kết thúc cuộc gọi
        nào, và không nhất thiết do người quyết định.]],
      fix = [[
        Xem cấu hình và log của {sender}. Với REFER: nó có cho chuyển cuộc gọi, và đến đích đó, hay
        không, và cuộc gọi liên quan còn tồn tại không. Với INVITE: nó nhằm thay đổi cuộc gọi, nên
        xem {sender} có nhận thay đổi như vậy không, ví dụ sang fax, video hoặc giữ máy. Với
        SUBSCRIBE: bên yêu cầu có được phép theo dõi hay không.]],
    },
    ["user.declined/unwanted"] = {
      of = "0fe4d87d",
      text = [[
        Bị từ chối vì không mong muốn: bằng 607, người bị gọi, hoặc thiết bị thay mặt họ, đã đánh
        dấu người gọi này là quấy rối.]],
      fix = [[
        Ngừng gọi người này: mỗi lần thử có thể làm xấu uy tín số của bạn. Nếu cuộc gọi chính đáng,
        kiểm tra sự đồng ý của họ, tần suất gọi mỗi số, tên và số bạn hiển thị. Đánh dấu nhầm thì
        chỉ người bị gọi hoặc nhà mạng của họ gỡ được.]],
    },
  },

  guides = {
    ["auth.algorithm"] = {
      of = "a4f6b6b8",
      symptoms = [[
        Thông tin xác thực dùng thuật toán không có trong challenge, hoặc server không đưa ra MD5 và
        client không gửi gì. Đăng ký hỏng ngay sau khi cập nhật hoặc siết bảo mật.]],
      causes = [[
        Thường do server đã chuyển sang SHA-256 (RFC 8760) mà điện thoại đời cũ chỉ biết MD5. Hoặc
        client bỏ qua tham số algorithm và dùng MD5 mặc định.]],
      checks = {
        [[
          So algorithm trong WWW-Authenticate hoặc Proxy-Authenticate với algorithm trong thông tin
          xác thực.]],
        "Xem tài liệu của client biết những thuật toán nào, và cập nhật client.",
        [[
          Cho server gửi mỗi thuật toán một challenge, mạnh nhất đứng đầu, MD5 đứng cuối cho client
          cũ.]],
        "Kiểm tra server có hash (HA1) cho từng thuật toán nó đưa ra không.",
      },
    },
    ["auth.challenge"] = {
      of = "1576a628",
      symptoms = [[
        Request không có thông tin xác thực nhận 401 hoặc 407, rồi chính request đó được gửi lại kèm
        Authorization hoặc Proxy-Authorization. Người dùng không thấy gì.]],
      causes = [[
        Không có gì sai: xác thực digest luôn bắt đầu như vậy. Chỉ là lỗi khi không có request thứ
        hai. Khi đó client thiếu tên đăng nhập và mật khẩu cho realm này, hoặc không biết thuật toán
        nào server đưa ra.]],
      checks = {
        "Xem request đó có được gửi lại với CSeq cao hơn và có thông tin xác thực không.",
        "Nếu có, xem response cho lần gửi lại đó và dừng ở đây.",
        "Nếu không, so realm và thuật toán trong challenge với tài khoản trong client.",
        "Nếu server phải tin client qua địa chỉ, kiểm tra danh sách địa chỉ tin cậy trên server.",
      },
    },
    ["auth.loop"] = {
      of = "445756c0",
      symptoms = [[
        Cùng một client bị đòi xác thực từ ba lần trở lên mà chưa lần nào thành công. Điện thoại
        không đăng ký được, tài khoản hoặc địa chỉ có thể bị chặn.]],
      causes = [[
        Thường là client cứ thử mãi một mật khẩu sai, hoặc không có tài khoản cho realm này. Nếu
        challenge nào cũng có stale=true thì các server không nhận nonce của chính mình. Chương
        trình dò mật khẩu trông cũng giống hệt.]],
      checks = {
        "Xem các request có mang thông tin xác thực không.",
        "Nếu không, kiểm tra tài khoản và thuật toán của client; nếu là kẻ lạ thì chặn lại.",
        "Nếu có, và challenge nào cũng có stale=true, xem các server có dùng chung nonce không.",
        "Nếu có mà không stale, sửa tên đăng nhập, mật khẩu và realm trong client.",
        "Tìm trong log của server xem có lệnh chặn nào không.",
      },
    },
    ["auth.missing_challenge"] = {
      of = "c9006e9d",
      symptoms = [[
        401 đến mà không có WWW-Authenticate, hoặc 407 mà không có Proxy-Authenticate. Client không
        làm gì được, cuộc gọi hoặc đăng ký hỏng ngay.]],
      causes = [[
        Thường là gateway đổi một cause của mạng điện thoại thành 401 hoặc 407 dù chẳng ai hỏi mật
        khẩu. Cũng có thể SBC bỏ header hoặc tráo mã, hay script trên server từ chối bằng sai mã.]],
      checks = {
        "Tìm header Reason và đọc reason phrase: có thể chúng nói đúng nguyên nhân.",
        "Bắt gói ở phía bên kia của SBC, xem ở đó có header không.",
        "Sửa bộ lọc header hoặc bảng đổi mã của SBC.",
        "Nếu muốn từ chối hẳn, cho server gửi 403.",
      },
    },
    ["auth.rejected"] = {
      of = "c03783ae",
      symptoms = [[
        Client trả lời challenge, nhưng server lại từ chối bằng 401 hoặc 407 không có stale=true,
        hoặc bằng 403. Điện thoại báo đăng ký không thành công, cuộc gọi không bắt đầu được.]],
      causes = [[
        Thường gặp nhất là sai mật khẩu, hoặc điền số điện thoại vào ô tên đăng nhập xác thực. Kế đó
        là hash đã lưu (HA1) tạo cho realm khác. Với 403, mật khẩu có thể vẫn đúng, nhưng tài khoản
        bị khóa hoặc không có quyền làm việc này.]],
      checks = {
        "So username và realm trong thông tin xác thực với tài khoản trên server.",
        "Đọc log của server cho Call-ID này: sai mật khẩu, hay thiếu quyền?",
        "Nhập lại mật khẩu ở cả hai phía, và tạo lại HA1 đã lưu.",
        "Nếu là 403, kiểm tra địa chỉ nguồn, From và các giới hạn của tài khoản.",
      },
    },
    ["auth.stale_nonce"] = {
      of = "6dc5947a",
      symptoms = [[
        Request có thông tin xác thực nhận 401 hoặc 407 với stale=true và một nonce mới. Client gửi
        lại ngay và qua được; người dùng không thấy gì.]],
      causes = [[
        Thỉnh thoảng gặp thì không có gì sai: nonce đã hết hạn, server không chê mật khẩu. Nếu
        request nào cũng bị thì nonce sống quá ngắn, hoặc các server sau cùng một địa chỉ không biết
        nonce của nhau.]],
      checks = {
        "Xem request kế tiếp có dùng nonce mới và thành công không.",
        "Đếm thử: nếu request nào cũng bị, xem thời hạn nonce trong cấu hình server.",
        "Có nhiều server sau một địa chỉ thì cho chúng dùng chung nonce secret.",
        "Nếu không được, cho load balancer luôn đưa mỗi client về cùng một server.",
      },
    },
    ["auth.uri_mismatch"] = {
      of = "dba7fb30",
      symptoms = [[
        uri trong thông tin xác thực khác Request-URI, và server từ chối bằng 400, 401, 403 hoặc
        407. Mật khẩu đúng mà vẫn không qua.]],
      causes = [[
        Thường do proxy hoặc SBC đổi Request-URI sau khi client đã tính digest. Có client bỏ port
        hoặc transport ở một trong hai chỗ. Server nào so hai giá trị này chặt chẽ sẽ từ chối.]],
      checks = {
        "So uri= với Request-URI, đến cả port và transport.",
        "Xem lúc request rời client hai bên có khớp không; nếu khớp thì một hop đã đổi.",
        "Cho hop đó giữ nguyên Request-URI, hoặc để chính nó đòi xác thực.",
        "Nếu không được, cho server chấp nhận uri= như client gửi, nếu server làm được.",
      },
    },
    ["auth.wrong_header"] = {
      of = "5e43214d",
      symptoms = [[
        407 mà chỉ được trả lời bằng Authorization, hoặc 401 mà chỉ bằng Proxy-Authorization. Server
        không thấy thông tin xác thực nên hỏi lại.]],
      causes = [[
        Thường do SBC hoặc B2BUA đổi 401 thành 407, hay ngược lại, mà không đổi tên header ở chiều
        trả lời. Ít gặp hơn là lỗi phần mềm của client.]],
      checks = {
        [[
          So mã và header của challenge với header trong request kế tiếp: 401 đi với Authorization,
          407 đi với Proxy-Authorization.]],
        "Bắt gói ở cả hai phía của SBC, xem phía nào đổi mã hoặc đổi header.",
        "Sửa quy tắc header của SBC ở cả hai chiều.",
        "Nếu không có SBC, cập nhật client.",
      },
    },
    ["auth.wrong_realm"] = {
      of = "c4ab25f3",
      symptoms = [[
        Realm trong Authorization hoặc Proxy-Authorization không phải realm nào mà 401 hoặc 407 đưa
        ra. Client thử bao nhiêu lần cũng bị từ chối.]],
      causes = [[
        Đa số là do realm gõ tay vào tài khoản của client, hay gặp nhất là địa chỉ IP của server.
        Hoặc server đã đổi realm mà client vẫn giữ cái cũ. Nếu trên đường đi có hai server cùng hỏi,
        có thể client chỉ trả lời một.]],
      checks = {
        "So hai realm từng ký tự, kể cả hoa thường.",
        "Đặt realm của client giống realm trong challenge, hoặc để trống.",
        "Nếu realm của server sai thì sửa ở server và tạo lại các hash HA1 đã lưu.",
        "Nếu có hai server hỏi, xem request có mang thông tin xác thực cho cả hai realm không.",
      },
    },
    ["capability.event"] = {
      of = "37c7bec8",
      symptoms = [[
        489 từ chối SUBSCRIBE, NOTIFY hoặc PUBLISH: event package trong Event không có trong
        Allow-Events. Cuộc gọi vẫn được, nhưng đèn MWI, đèn BLF hoặc presence không chạy.]],
      causes = [[
        Thường là điện thoại xin một chức năng mà server này không có, chẳng hạn message-summary
        hoặc dialog. Hoặc request đến một proxy hay trunk thay vì server có chức năng đó. Hoặc thiếu
        Event.]],
      checks = {
        "So Event của request với Allow-Events của response.",
        "Kiểm tra Request-URI: đây có phải server của voicemail hoặc presence không?",
        "Nếu không ai cần, tắt nó trên điện thoại.",
        "Nếu cần, bật package trên server.",
      },
    },
    ["capability.extension"] = {
      of = "5fa2a34a",
      symptoms = [[
        420 từ chối request và ghi trong Unsupported một phần mở rộng mà Require hoặc Proxy-Require
        bắt buộc. Cuộc gọi hỏng ngay.]],
      causes = [[
        Đa số là 100rel hoặc timer đặt thành required trên điện thoại, PBX hoặc trunk. Kế đó là
        sec-agree của client IMS gửi đến server ngoài IMS. Đôi khi SBC trên đường đi thêm option
        tag.]],
      checks = {
        "So Unsupported của response với Require và Proxy-Require của request.",
        "Nếu lúc request rời bên gửi chưa có tag này, tìm hop đã thêm nó.",
        "Ở bên gửi, chuyển tính năng từ required sang supported hoặc tắt đi.",
        "Nếu không, bật nó ở bên từ chối; với Proxy-Require thì đó là một proxy.",
      },
    },
    ["capability.info_package"] = {
      of = "6a20d4ab",
      symptoms = [[
        469 từ chối INFO vì Info-Package của nó không có trong Recv-Info. Cuộc gọi vẫn tiếp tục; chỉ
        việc mà INFO định làm, như DTMF hoặc làm mới hình, là không xảy ra.]],
      causes = [[
        Bên gửi dùng package mà bên nhận không báo trong dialog này. Hoặc đây là INFO kiểu cũ, không
        có Info-Package, mà bên nhận này không nhận (RFC 6086).]],
      checks = {
        [[
          So Info-Package của INFO với Recv-Info trong response và trong các bản tin INVITE lúc
          thiết lập.]],
        "Với DTMF, đặt cả hai bên dùng telephone-event (RFC 4733).",
        "Tắt chức năng này ở bên gửi cho đích này.",
        "Hoặc bật package ở bên nhận.",
      },
    },
    ["capability.method"] = {
      of = "06a43192",
      symptoms = [[
        405 hoặc 501 từ chối request, và method của nó không có trong Allow. Cuộc gọi thường vẫn đi
        tiếp, nhưng một chức năng bị hỏng: đăng ký, tin nhắn, chuyển cuộc gọi, đèn báo.]],
      causes = [[
        Thường là điện thoại hoặc PBX bật một chức năng mà server hay nhà mạng này không có. Hoặc
        request đến nhầm server, chẳng hạn REGISTER gửi đến một trunk thường. Hoặc server chưa nạp
        module.]],
      checks = {
        "So method với Allow trong response.",
        "Kiểm tra Request-URI và Route: request có đúng là gửi cho server này không?",
        "Nếu không cần, tắt chức năng đó trên điện thoại, PBX hoặc trunk.",
        "Nếu cần, bật chức năng hoặc nạp module trên server.",
      },
    },
    ["capability.required"] = {
      of = "b4acdba3",
      symptoms = [[
        421 đòi trong Require một phần mở rộng mà Supported của request không có. Cuộc gọi hỏng,
        hoặc chỉ gọi được từ thiết bị khác.]],
      causes = [[
        Bên trả lời bắt buộc 100rel, timer hoặc một phần mở rộng khác. Bên gọi tắt nó hoặc không
        biết nó. SBC bỏ mất Supported cũng gây ra kết quả như vậy.]],
      checks = {
        "So Require của response với Supported của request.",
        "Xem request lúc rời bên gọi: trong Supported có tag đó không?",
        "Nếu tag bị mất trên đường đi, sửa bộ lọc header của SBC.",
        "Nếu không có từ đầu, bật nó ở bên gọi: 100rel là PRACK, timer là session timer.",
        "Hoặc chuyển nó thành optional ở bên trả lời.",
      },
    },
    ["capability.uri_scheme"] = {
      of = "d4fce73d",
      symptoms = [[
        416 từ chối scheme của Request-URI, chẳng hạn tel, sips hoặc urn. Cuộc gọi hỏng ngay, trong
        khi cuộc khác đến cùng server vẫn được.]],
      causes = [[
        Thường gặp nhất là tel URI gửi đến server đòi sip. Kế đó là sips URI ở nơi chưa cấu hình
        TLS. Cuộc gọi khẩn cấp với urn:service:sos hỏng khi không có proxy nào phân giải nó.]],
      checks = {
        "Đọc scheme trong Request-URI của request bị từ chối.",
        "Với tel, đặt trunk hoặc định dạng số thành sip:number@domain;user=phone.",
        "Với sips, dùng sip với transport=tls, hoặc bật TLS và sips trên server.",
        "Với urn, kiểm tra định tuyến cuộc gọi khẩn cấp của proxy đứng trước server này.",
      },
    },
    ["cause.q850"] = {
      of = "8d4db987",
      symptoms = [[
        Bản tin có Reason với Q.850: đó là cause do mạng điện thoại, hoặc hệ thống nói cùng ngôn ngữ
        với nó, đưa ra. Nó thường chính xác hơn mã SIP.]],
      causes = [[
        Tùy giá trị: 16 là kết thúc bình thường, 17 là bận, 19 là không trả lời, và không có gì sai.
        1 và 28 chỉ về số bị gọi, 34 và 42 về nghẽn, 21 về từ chối, 127 thì có thể là bất cứ gì.]],
      checks = {
        "Đọc giá trị cause, và text nếu có.",
        "Với 1 hoặc 28, kiểm tra định dạng số quay ra trunk.",
        "Với 34, 38, 41 hoặc 42, so số kênh đang dùng với giới hạn, và hỏi nhà mạng.",
        "Đưa cho nhà mạng Call-ID, các số, thời gian và cause.",
      },
    },
    ["cause.sip"] = {
      of = "7956c1ff",
      symptoms = [[
        Header Reason với SIP cho biết một mã khác nằm sau response này hoặc sau CANCEL. Với
        cause=200 thì đã có máy khác trả lời, và các điện thoại còn lại thôi đổ chuông.]],
      causes = [[
        Đa số không có gì sai: một điện thoại khác trong nhóm đã nhận cuộc gọi. Nếu không, proxy
        hoặc SBC đã đổi mã và giữ mã gốc trong Reason, hoặc một điện thoại bận làm các máy khác thôi
        đổ chuông.]],
      checks = {
        "Đọc cause và text: đó mới là mã cần giải thích.",
        [[
          Nếu là 200, dừng ở đây, trừ khi điện thoại ghi là cuộc gọi nhỡ; khi đó cập nhật điện
          thoại.]],
        "Tìm nhánh hoặc hop đã gửi mã đó đầu tiên.",
        "Kiểm tra cấu hình nhóm hay fork, hoặc bảng đổi mã, của server đã thêm Reason.",
      },
    },
    ["cause.stir"] = {
      of = "6d4970d9",
      symptoms = [[
        Reason với STIR cho biết vì sao không xác minh được Identity của người gọi, có khi ngay
        trong cuộc gọi vẫn đi tiếp. Người bị gọi có thể thấy nhãn spam, hoặc cuộc gọi bị chặn.]],
      causes = [[
        Thường là header Identity bị mất trên đường đi (428), hoặc đồng hồ lệch nhau (403). Kế đó là
        chứng chỉ không tải được (436) hoặc không được tin (437). 438 nghĩa là số đã đổi sau khi ký.]],
      checks = {
        "Đọc giá trị cause; nếu có nhiều, ppi cho biết nó nói về header Identity nào.",
        "Kiểm tra request có Identity không, và info có ghi địa chỉ HTTPS không.",
        "So iat, orig và dest trong token với đồng hồ, From và To như lúc nhận được.",
        "Hỏi bên vận hành dịch vụ xác minh xem log theo Call-ID.",
      },
    },
    ["dialog.ack_missing"] = {
      of = "e6f6759d",
      symptoms = [[
        2xx cho INVITE được gửi đi gửi lại mà không thấy ACK. Cuộc gọi đã nhấc máy, có thể có tiếng,
        rồi rớt sau khoảng 32 giây.]],
      causes = [[
        Đa số do Contact trong 2xx mà bên gọi không tới được, chẳng hạn địa chỉ private sau NAT. Kế
        đó là Record-Route sai, firewall hoặc SIP ALG. Hoặc 2xx không hề tới bên gọi.]],
      checks = {
        "Bắt gói ở bên gọi: 200 có tới không, ACK có đi ra không?",
        "Nếu ACK có đi ra, xem đi đâu: Contact và Record-Route của 200 quyết định điều đó.",
        "Đặt địa chỉ public trong PBX hoặc SBC bên trả lời, và tắt SIP ALG.",
        "Nếu 200 không tới, kiểm tra Via trên cùng, received và rport.",
      },
    },
    ["dialog.cancelled"] = {
      of = "e8c010cb",
      symptoms = [[
        487 chấm dứt INVITE sau CANCEL. Điện thoại thôi đổ chuông, vì người gọi đã gác máy hoặc
        người khác đã nhận cuộc gọi.]],
      causes = [[
        Không có gì sai: cuộc gọi kết thúc trước khi nhấc máy thì như vậy. Chỉ đáng ngờ khi cuộc nào
        cũng bị hủy sau đúng một khoảng thời gian, hoặc ngay lập tức. Khi đó là timer của PBX,
        dialer hoặc trunk, không phải người gọi.]],
      checks = {
        "Xem ai gửi CANCEL, và đã đổ chuông bao lâu.",
        "Đọc Reason trong CANCEL: SIP;cause=200 nghĩa là đã có máy khác trả lời.",
        "So vài cuộc gọi: lần nào cũng dài như nhau thì nghĩ đến timer không trả lời.",
        "Tìm timer đó ở phía đã gửi CANCEL.",
      },
    },
    ["dialog.glare"] = {
      of = "cc4dd774",
      symptoms = [[
        Hai đầu cùng lúc gửi re-INVITE hoặc UPDATE, và 491 từ chối một hoặc cả hai. Cuộc gọi vẫn
        tiếp tục; thay đổi như giữ máy hoặc fax đến chậm vài giây.]],
      causes = [[
        Thỉnh thoảng gặp thì không có gì sai: hai bên chờ một khoảng ngẫu nhiên rồi thử lại (RFC
        3261 section 14.1). Nếu cuộc nào cũng bị thì hai thiết bị cùng phản ứng với một sự kiện, như
        session refresh, T.38 hoặc đổi codec.]],
      checks = {
        "Xem vài giây sau có request nào được gửi lại và thành công không.",
        "Nếu cuộc nào cũng bị, so xem hai request đổi gì trong SDP hoặc timer.",
        "Chỉ cho một bên refresh session (refresher trong Session-Expires).",
        "Chỉ cho một bên khởi động T.38 hoặc rút gọn danh sách codec.",
      },
    },
    ["dialog.no_answer"] = {
      of = "3c28278b",
      symptoms = [[
        Đổ chuông từ 20 giây trở lên, rồi 480, 408 hoặc 487 chấm dứt cuộc gọi. Người gọi nghe chuông
        mà không ai nhấc máy.]],
      causes = [[
        SIP không có gì sai: không có ai ở đó. Chỉ là lỗi khi người bị gọi không nghe chuông, vì âm
        lượng, DND hoặc app đang ngủ. Hoặc khi voicemail lẽ ra phải trả lời sớm hơn.]],
      checks = {
        "Hỏi xem điện thoại có đổ chuông thật không.",
        "Nếu không, kiểm tra âm lượng, DND và cài đặt push của điện thoại.",
        "Nếu chỉ có 183, nghe thử âm thanh: có thể đã phát thông báo thoại.",
        "Đặt chuyển tiếp khi không trả lời trên PBX ngắn hơn thời gian đã đổ chuông.",
      },
    },
    ["dialog.out_of_order"] = {
      of = "aa1c2d2e",
      symptoms = [[
        Request trong dialog có CSeq thấp hơn một request trước đó của cùng đầu, và đầu bên kia từ
        chối bằng 500. Giữ máy, chuyển cuộc gọi hoặc gác máy không được.]],
      causes = [[
        Các gói vượt nhau trên mạng, đa số là qua UDP. Hoặc B2BUA, cluster hay cặp high availability
        đếm sai sau failover. Có phần mềm đếm sai PRACK, INFO hoặc UPDATE.]],
      checks = {
        "So CSeq và thời điểm của hai request.",
        "Nếu cả hai đi cách nhau vài mili giây, thứ tự đã đảo trên đường đi.",
        "Bắt gói tại bên gửi để xem chúng đi ra theo thứ tự nào.",
        "Xem log của bên gửi có failover hoặc khởi động lại trong cuộc gọi này không.",
        "Nếu phần mềm của bên gửi đếm sai thì cập nhật.",
      },
    },
    ["dialog.retransmission"] = {
      of = "4847aefd",
      symptoms = [[
        Cùng một response xuất hiện nhiều lần. Người dùng thường không thấy gì; nếu 2xx cho INVITE
        cứ lặp mãi thì cuộc gọi rớt sau khoảng nửa phút.]],
      causes = [[
        Response, ACK hoặc PRACK bị mất, hoặc request đến lần nữa vì mạng chậm. Capture ghi mỗi gói
        hai lần trông cũng như vậy. 1xx lặp lại mỗi phút một lần là cố ý, không có gì sai.]],
      checks = {
        "Loại trừ gói trùng: hai gói giống hệt cách nhau vài micro giây là do chính capture.",
        "Xem request có bị lặp lại không.",
        "Với 2xx thì tìm ACK, với response có RSeq thì tìm PRACK.",
        "Bắt gói ở bên nhận; kiểm tra received và rport trong Via trên cùng, NAT và firewall.",
      },
    },
    ["dialog.unknown"] = {
      of = "7cf2d359",
      symptoms = [[
        481 trả lời một request giữa cuộc gọi, hoặc một CANCEL: đầu bên kia không biết dialog hoặc
        transaction này. Người dùng chỉ nhận ra khi giữ máy hoặc chuyển cuộc gọi bị hỏng.]],
      causes = [[
        Thường là cuộc gọi đã xong, BYE hoặc INFO đến trễ gặp dialog đã kết thúc; như vậy vô hại.
        Nếu không, server đã mất trạng thái khi khởi động lại hoặc failover. Hoặc SBC đổi tag hay
        Call-ID.]],
      checks = {
        "Tìm trước đó có BYE, hoặc response lỗi cuối cho INVITE, với cùng Call-ID không.",
        "Nếu có ngay trước đó, dừng ở đây.",
        "So Call-ID và cả hai tag với 200 cho INVITE.",
        "Xem log của bên trả lời có lần khởi động lại nào không, và Record-Route nếu là cluster.",
      },
    },
    ["identity.invalid"] = {
      of = "2dafb8ce",
      symptoms = [[
        436, 437 hoặc 438 từ chối Identity của bên gọi: không tải được chứng chỉ, chứng chỉ không
        được chấp nhận, hoặc chữ ký không hợp lệ. Cuộc gọi có ký hỏng ở bên xác minh này.]],
      causes = [[
        Với 436, không tới được địa chỉ trong info. Với 437, chứng chỉ hết hạn hoặc CA cấp nó không
        được tin. Với 438, From, To hoặc Date đã đổi sau khi ký, hoặc ở đó không biết alg hay ppt.]],
      checks = {
        "Thử tải địa chỉ trong info qua HTTPS từ ngoài mạng của bên ký.",
        "Kiểm tra thời hạn, CA cấp và khóa của chứng chỉ, và danh sách CA của bên xác minh.",
        "Giải mã token: so orig, dest và iat với From, To và Date như lúc nhận được.",
        "Bảo đảm ký là bước cuối cùng, sau mọi lần sửa số.",
        "Xem bên xác minh có biết alg và ppt không.",
      },
    },
    ["identity.missing"] = {
      of = "a33e4dfa",
      symptoms = [[
        428 từ chối cuộc gọi vì không có header Identity mà một bên xác minh bắt buộc phải có. Cuộc
        gọi đến mạng này hỏng; đến mạng khác có thể vẫn qua.]],
      causes = [[
        Đa số là nơi xuất phát không ký (STIR/SHAKEN), hoặc không ký cho số hay tuyến này. Kế đó là
        SBC, B2BUA hoặc bộ lọc header bỏ mất Identity. Đoạn đi qua ISDN, hoặc UDP có giới hạn kích
        thước, cũng làm mất nó.]],
      checks = {
        "Tìm Identity trong request lúc rời nhà mạng hoặc SBC nơi cuộc gọi xuất phát.",
        "Nếu ở đó không có, yêu cầu bật ký cho tuyến và số này.",
        "Nếu có, bắt gói ở từng biên để tìm chỗ làm mất.",
        "Cho SBC đó thả Identity qua, và dùng TCP hoặc TLS cho request lớn.",
      },
    },
    ["media.address_family"] = {
      of = "a784331a",
      symptoms = [[
        SDP offer xin media qua IPv6 còn đầu bên kia dùng IPv4, hoặc ngược lại. Cuộc gọi hỏng với
        488, 606 hoặc 400, đôi khi kèm Warning 300 hoặc 301.]],
      causes = [[
        Thường là điện thoại hoặc softphone dual-stack đưa ra IPv6 cho trunk chỉ có IPv4. Kế đó là
        mạng di động chỉ có IPv6. Cũng có SBC chỉ chuyển đổi SIP mà để nguyên SDP.]],
      checks = {
        "Đọc c= và o= của SDP offer, và xem response đến qua phiên bản IP nào.",
        "So với một cuộc gọi thành công từ cùng nơi.",
        [[
          Đặt điện thoại hoặc tài khoản theo phiên bản IP của trunk, hoặc cho nó đưa ra cả hai bằng
          ICE.]],
        "Nếu không được, cho SBC relay media giữa IPv4 và IPv6.",
      },
    },
    ["media.body_type"] = {
      of = "d7f4e6f2",
      symptoms = [[
        Request bị từ chối bằng 415: Content-Type của nó không có trong header Accept của response.
        Cuộc gọi, tin nhắn hoặc DTMF qua INFO không đi lọt.]],
      causes = [[
        Thường là body multipart, thêm vào cho vị trí cuộc gọi khẩn cấp, SIPREC hoặc SIP-I, hay DTMF
        trong INFO mà server không nhận. Body nén (Content-Encoding) cũng bị từ chối như vậy.]],
      checks = {
        "So Content-Type và Content-Encoding của request với Accept và Accept-Encoding.",
        "So request trước và sau từng SBC để tìm hop đã thêm phần đó.",
        "Tắt tính năng đó cho đích này: vị trí, ISUP, metadata ghi âm.",
        "Với DTMF, dùng telephone-event (RFC 4733) thay cho INFO.",
      },
    },
    ["media.early"] = {
      of = "8035bfa5",
      symptoms = [[
        180 hoặc 183 có SDP: media có thể chạy trước khi nhấc máy. Người gọi nghe ringback hoặc
        thông báo thoại từ đầu bên kia; nếu trục trặc thì nghe im lặng.]],
      causes = [[
        Không có gì sai: trunk và gateway vẫn làm vậy hằng ngày. Chỉ là lỗi khi người gọi nghe im
        lặng. Khi đó RTP không tới, firewall chặn RTP trước khi nhấc máy, hoặc phía người gọi ngừng
        tự phát ringback quá sớm.]],
      checks = {
        "Hỏi người gọi có nghe gì không; nếu có, dừng ở đây.",
        "Tìm RTP từ địa chỉ trong SDP trước khi có 200.",
        "Nếu RTP có tới, xem firewall hoặc SBC giữ nó lại ở đâu trước khi nhấc máy.",
        "Nếu không có RTP, cho PBX hoặc SBC của người gọi tự phát ringback.",
      },
    },
    ["media.no_active_stream"] = {
      of = "a382abda",
      symptoms = [[
        Mọi dòng m= của SDP offer đều có port 0, tức không đưa ra luồng nào, và đầu bên kia từ chối
        bằng 488 hoặc 606. Cuộc gọi, hoặc thay đổi giữa cuộc gọi, bị hỏng.]],
      causes = [[
        Thường do PBX hoặc SBC đặt mọi luồng về 0 vì bộ lọc codec không chừa lại gì. Hoặc media
        relay hết port để cấp. Có thiết bị dùng sai port 0 để giữ máy (hold).]],
      checks = {
        "Xem các dòng m= của SDP offer và ai đã gửi nó.",
        "So với SDP offer ở phía bên kia của PBX hoặc SBC đó.",
        "Đọc log của nó: bộ lọc codec, hết port media, không tới được relay.",
        "Với hold, cho thiết bị dùng a=sendonly hoặc a=inactive với port thật.",
      },
    },
    ["media.no_common_codec"] = {
      of = "e5556560",
      symptoms = [[
        488 hoặc 606 trả lời SDP offer, và hai bên không có codec chung nào cho cùng loại media,
        hoặc Warning 305 nói vậy. Cuộc gọi hỏng trước khi ai kịp nói gì.]],
      causes = [[
        Thường là một bên bị giới hạn còn vài codec, chẳng hạn bên chỉ có G.729, bên chỉ có G.711.
        Kế đó là fax (T.38) hoặc video gửi đến bên không hỗ trợ. SBC cũng có thể bỏ bớt codec khỏi
        SDP offer.]],
      checks = {
        [[
          So các dòng m= và a=rtpmap của SDP offer với SDP hoặc với trả lời OPTIONS của đầu bên kia.]],
        "So SDP offer trước và sau SBC: SBC có thể đã cắt bớt danh sách.",
        "Bật một codec chung, chẳng hạn G.711, trên PBX, trunk hoặc điện thoại.",
        "Nếu không thể có codec chung, bật transcoding ở SBC hoặc PBX.",
      },
    },
    ["media.private_address"] = {
      of = "f32f5d5d",
      symptoms = [[
        SDP trong 2xx hoặc 183 xin media về một địa chỉ private, nhưng gói tin lại đến từ địa chỉ
        public. Cuộc gọi thiết lập được, còn phía có địa chỉ private không nghe thấy gì.]],
      causes = [[
        Thường là PBX hoặc điện thoại sau NAT không biết địa chỉ public của mình. Kế đó là SIP ALG
        trong router. Nếu có VPN định tuyến được địa chỉ này, hoặc có relay tự học nguồn thật của
        RTP, thì không có gì sai.]],
      checks = {
        "Xem trong capture RTP có chạy cả hai chiều không.",
        "Đặt external address trong PBX, hoặc bật STUN hay ICE trên điện thoại.",
        "Tắt SIP ALG trên router.",
        "Nếu không được, cho SBC hoặc proxy relay media.",
      },
    },
    ["media.protocol"] = {
      of = "84e141ab",
      symptoms = [[
        SDP offer dùng một transport profile, chẳng hạn RTP/AVP, đầu bên kia dùng profile khác,
        chẳng hạn RTP/SAVP, hoặc Warning 302 nói vậy. Cuộc gọi kết thúc bằng 488 hoặc 606.]],
      causes = [[
        Gần như lúc nào cũng là một bên bắt buộc mã hóa còn bên kia tắt. Client WebRTC dùng
        UDP/TLS/RTP/SAVPF, thứ mà điện thoại và trunk thông thường không hiểu.]],
      checks = {
        "So profile trong các dòng m=: AVP là RTP thường, SAVP là SRTP, SAVPF là kiểu WebRTC.",
        "Tìm a=crypto (SDES) hoặc a=fingerprint (DTLS) trong SDP offer.",
        "So mục SRTP của tài khoản, điện thoại hoặc trunk ở cả hai phía và đặt cho giống nhau.",
        "Nếu buộc phải khác nhau, cho SBC hoặc media relay chuyển đổi.",
      },
    },
    ["media.warning"] = {
      of = "d1db53d8",
      symptoms = [[
        Response có header Warning: một mã, host đã thêm nó, và một đoạn text. Mã cho biết phần nào
        của request hoặc SDP không được chấp nhận.]],
      causes = [[
        Tùy mã: 302 là chỉ một bên mã hóa, 304 là một loại media như video, 305 là codec, 370 là
        băng thông. 399 chỉ có nghĩa như text của nó nói. 392 từ proxy là ghi chú để debug, khi đó
        không có gì sai.]],
      checks = {
        "Đọc text: nó thường nói thẳng nguyên nhân.",
        "Xem host trong header: tìm theo Call-ID trong log của host đó.",
        "So SDP của request với những gì host đó hỗ trợ.",
        "Sửa cấu hình ở bên gửi SDP offer, hoặc cho SBC chuyển đổi.",
      },
    },
    ["protocol.custom_phrase"] = {
      of = "e27970aa",
      symptoms = [[
        Reason phrase khác với reason phrase chuẩn. Cuộc gọi vẫn diễn ra theo mã; chỉ lời là khác.]],
      causes = [[
        Không có gì sai: lời được đặt tự do (RFC 3261 section 7.2). Server và nhà mạng dùng nó để
        nói nguyên nhân thật, như hết hạn mức hoặc số bị chặn. Chỉ là lỗi khi phần mềm quyết định
        theo lời.]],
      checks = {
        "Đọc reason phrase trước mọi thứ khác.",
        "Tìm cụm từ này trong tài liệu và log của sản phẩm ghi ở Server.",
        "Đưa nó cho bên vận hành server đó, kèm Call-ID và thời gian.",
        "Nếu có thiết bị phản ứng sai với lời này, cho SBC đặt lại reason phrase chuẩn.",
      },
    },
    ["protocol.missing_header"] = {
      of = "f0344e94",
      symptoms = [[
        Response thiếu header mà mã của nó phải có, chẳng hạn Contact trong 2xx cho INVITE hoặc
        Min-SE trong 422. Đầu bên kia phải đoán, cuộc gọi có thể rớt hoặc không kết thúc được.]],
      causes = [[
        Thường do SBC hoặc bộ lọc header đã bỏ mất trên đường đi. Nếu không thì phần mềm ở bên gửi
        có lỗi, hoặc là phần mềm tự viết.]],
      checks = {
        "Xem mã nào, header nào được nêu, và ai gửi response.",
        "Bắt gói ở phía bên kia của SBC: nếu ở đó có header thì sửa bộ lọc.",
        "Nếu ở đó cũng thiếu, cập nhật phần mềm đó và báo cho hãng sản xuất.",
        "Trong lúc chờ, đặt tay ở client giá trị mà header lẽ ra phải nói.",
      },
    },
    ["protocol.unregistered_code"] = {
      of = "4a2e8e29",
      symptoms = [[
        Response có mã không nằm trong danh mục của IANA. Client coi nó như x00 của lớp mã đó, nếu
        là response tạm thời thì như 183, và người dùng thấy lỗi không rõ ràng.]],
      causes = [[
        Đa số là mã riêng của PBX, softswitch hoặc nhà mạng cho việc chặn, thiếu tuyến hoặc thiếu
        license. Cũng có thể là mã HTTP của một web service chuyển thẳng qua, hoặc mã cũ của RFC
        2543.]],
      checks = {
        "Đọc reason phrase, Reason và Warning.",
        "Tra mã này trong tài liệu của sản phẩm ghi ở Server hoặc User-Agent.",
        "Hỏi bên vận hành server đó, kèm Call-ID và thời gian.",
        "Cho SBC biên đổi nó sang mã đã đăng ký.",
        "Thêm nghĩa của nó vào file riêng của đơn vị (site file).",
      },
    },
    ["route.address_incomplete"] = {
      of = "45cf93ff",
      symptoms = [[
        484 nghĩa là số trong Request-URI chưa đủ. Người gọi nghe báo lỗi, hoặc điện thoại vẫn quay
        số tiếp.]],
      causes = [[
        Thường do thiếu mã vùng hoặc mã quốc gia, cắt đầu số thừa một lần, hoặc timer quay số hết
        giờ quá sớm. Nếu gateway quay từng chữ số (overlap) thì đây là bình thường cho đến chữ số
        cuối.]],
      checks = {
        "Xem có thêm INVITE với nhiều chữ số hơn không; nếu có thì không có gì sai.",
        "So các chữ số trong Request-URI với số người dùng đã quay.",
        "Tìm quy tắc dialplan trên điện thoại, PBX hoặc SBC đã cắt số.",
        "Tăng timer quay số của điện thoại, hoặc cho người dùng bấm phím gửi khi quay xong.",
      },
    },
    ["route.loop"] = {
      of = "51d49323",
      symptoms = [[
        482 hoặc 483 chấm dứt cuộc gọi; danh sách Via có một host xuất hiện hai lần, hoặc
        Max-Forwards bằng 0. Người gọi nghe báo lỗi.]],
      causes = [[
        Đa số là hai hệ thống, bên này cứ tưởng số đó thuộc bên kia. Kế đó là chuyển tiếp cuộc gọi
        vòng tròn, và domain hoặc alias mà proxy không nhận là của mình. Request thăm dò gửi với
        Max-Forwards 0 thì không phải lỗi.]],
      checks = {
        "Đọc danh sách Via từ dưới lên, tìm hai host thay phiên nhau.",
        "So Request-URI ở mỗi vòng: nếu vẫn y như cũ thì là vòng lặp.",
        "Sửa tuyến, alias, bản ghi DNS hoặc chuyển tiếp cuộc gọi ở đó.",
        "Nếu không host nào lặp lại, tìm B2BUA, vì nó mở danh sách Via mới.",
      },
    },
    ["route.not_registered"] = {
      of = "2f0e5ebc",
      symptoms = [[
        480 hoặc 404 trả lời cuộc gọi, và capture cho thấy trước đó đăng ký của bên bị gọi đã bị hủy
        hoặc hết hạn. Điện thoại trông vẫn sống, hoặc đã tắt, và không đổ chuông.]],
      causes = [[
        Thường do điện thoại khởi động lại, mất mạng, hoặc không gia hạn được sau khi đổi mật khẩu.
        Hoặc thiết bị thứ hai xóa hết contact bằng Contact: * và Expires: 0. Lần gia hạn nằm ngoài
        capture thì không thấy được.]],
      checks = {
        "Xem trên registrar user này hiện có những contact nào.",
        "Xem màn hình hoặc log của điện thoại có báo đăng ký hỏng không.",
        "Tìm trong capture các REGISTER của nó và response cho chúng.",
        "Nếu ở sau NAT, rút ngắn chu kỳ đăng ký hoặc dùng keep-alive.",
        "Đặt voicemail trên server cho user vắng mặt.",
      },
    },
    ["route.redirect"] = {
      of = "c2d213de",
      symptoms = [[
        3xx đưa ra đích khác trong Contact, xếp theo giá trị q. Phía người gọi phải tự gửi request
        đến đó. Nếu nó làm vậy, người dùng không thấy gì.]],
      causes = [[
        Không có gì sai: bên bị gọi chuyển tiếp cuộc gọi, hoặc routing server trả lời tra cứu. Chỉ
        là lỗi khi client không đi theo redirect, không được phép gọi đích đó, hoặc bị đưa về đúng
        địa chỉ cũ.]],
      checks = {
        "Xem có INVITE mới đến một trong các đích ở Contact không.",
        "Nếu không, kiểm tra mục redirect của peer, trunk hoặc tuyến.",
        "Kiểm tra client có phân giải và tới được host trong Contact không.",
        "Nếu đích sai, xem chuyển tiếp cuộc gọi của user hoặc dữ liệu của routing server.",
      },
    },
    ["route.unknown_user"] = {
      of = "0f0ff07a",
      symptoms = [[
        404, 604 hoặc 410 nghĩa là server không có ai ứng với địa chỉ được hỏi. Người gọi nghe báo
        số không có thật.]],
      causes = [[
        Thường do định dạng số: thiếu + hoặc mã quốc gia, có khoảng trắng, gửi số máy lẻ ra trunk.
        Kế đó là user hoặc tuyến không tồn tại trên server. Hoặc phần host là địa chỉ IP trong khi
        server cần domain của nó.]],
      checks = {
        "Đọc phần user và host trong Request-URI của request bị từ chối.",
        "Sửa quy tắc đổi số của PBX hoặc SBC cho trunk này.",
        "Tìm user hoặc tuyến trên server, và xem danh sách domain của chính nó.",
        "Nếu là 410, thay số cũ trong danh bạ và trong các tuyến.",
      },
    },
    ["server.gateway"] = {
      of = "21d1a144",
      symptoms = [[
        502 hoặc 504 nghĩa là một hop nhận trả lời hỏng, hoặc không nhận được gì, từ hệ thống phía
        sau nó. Cuộc gọi qua đường này hỏng, đường khác vẫn được.]],
      causes = [[
        Với 504, thường là next hop, DNS hoặc cơ sở dữ liệu không trả lời. Với 502, next hop trả lời
        sai cú pháp hoặc không đổi được sang SIP, hay gặp là cause từ PSTN. Có hệ thống gửi 502 khi
        trunk hỏng.]],
      checks = {
        "Tìm hop đã tạo ra mã: Server, Via, Warning.",
        "Đọc log của nó cho Call-ID này: nó đã hỏi next hop, tên DNS hay cơ sở dữ liệu nào.",
        "Tìm Q.850 cause trong Reason.",
        "Bắt gói giữa hop đó và next hop của nó.",
        "Kiểm tra địa chỉ, port, transport và firewall ở đó; trong lúc chờ thì đi tuyến khác.",
      },
    },
    ["server.identity"] = {
      of = "565478fb",
      symptoms = [[
        Có response lỗi, và phát hiện này cho biết ai tạo ra nó, trong chừng mực capture cho thấy.
        Bản thân nó không phải lỗi, người dùng không thấy gì.]],
      causes = [[
        Nêu tên bên gửi thì không có gì sai. Hop cuối thường chỉ chuyển tiếp lỗi. Nguyên nhân nằm ở
        nơi mã xuất hiện đầu tiên: Server, User-Agent và số hop trong Via chỉ về đó.]],
      checks = {
        "Đọc Server hoặc User-Agent của response.",
        "Xem bên gửi này có nhận chính mã đó từ một địa chỉ khác không.",
        "Nếu có, tìm tiếp ở địa chỉ đó và để yên bên này.",
        "Nếu không, tìm theo Call-ID trong log của bên gửi này, và bắt gói ở phía bên kia của nó.",
      },
    },
    ["server.overload"] = {
      of = "2287526c",
      symptoms = [[
        Một server gửi nhiều 500 hoặc 503 trong vài giây, hoặc xin tạm dừng bằng Retry-After. Nhiều
        người dùng cùng lúc không gọi hoặc không đăng ký được.]],
      causes = [[
        Thường gặp nhất là chạm giới hạn cuộc gọi của trunk hoặc license, hay cơ sở dữ liệu sau
        server bị hỏng. Kế đó là bão đăng ký sau sự cố. Client thử lại ngay lập tức làm nó kéo dài.]],
      checks = {
        "Xem CPU, bộ nhớ, session và license của server lúc đó.",
        "Tìm trong log của nó lỗi đầu tiên, không phải lỗi cuối.",
        "Với trunk, so số cuộc gọi và số cuộc gọi mỗi giây với hợp đồng.",
        "Xem client có tuân theo Retry-After không, và cho chúng chờ lâu hơn rồi mới thử lại.",
        "Chuyển lưu lượng sang server thứ hai: bản ghi SRV hoặc tuyến dự phòng.",
      },
    },
    ["timer.interval_too_brief"] = {
      of = "163fef9c",
      symptoms = [[
        423 từ chối REGISTER, SUBSCRIBE hoặc PUBLISH: thời hạn xin ngắn hơn Min-Expires. Nếu client
        không tự điều chỉnh, điện thoại không đăng ký được.]],
      causes = [[
        Thường do chu kỳ đăng ký đặt 60 giây hoặc ngắn hơn để giữ NAT mở. Hoặc registrar đã nâng mức
        tối thiểu. Client gửi lại với Min-Expires là làm đúng, khi đó không có gì sai.]],
      checks = {
        "Xem request có được gửi lại với thời hạn dài hơn và nhận 200 không.",
        "Nếu không, so Expires và tham số expires của Contact với Min-Expires.",
        "Tăng chu kỳ trong tài khoản của client lên giá trị đó.",
        "Muốn giữ NAT mở thì dùng keep-alive (CRLF, OPTIONS hoặc STUN).",
      },
    },
    ["timer.no_answer"] = {
      of = "529eef23",
      symptoms = [[
        Request được gửi từ ba lần trở lên mà không có response nào quay về. Điện thoại không đăng
        ký được, hoặc cuộc gọi im lặng rồi hỏng.]],
      causes = [[
        Thường gặp nhất là sai địa chỉ hoặc port, firewall, hay server đang chết. Có server lặng lẽ
        bỏ gói của client lạ. Cũng có thể response đi lạc vì NAT.]],
      checks = {
        "So địa chỉ đích, port và transport với cấu hình tài khoản hoặc trunk.",
        "Tìm lỗi ICMP từ địa chỉ đó.",
        "Bắt gói ở đầu bên kia: request có tới không, response có đi ra không?",
        "Nếu request tới rồi bị bỏ, kiểm tra danh sách địa chỉ và danh sách chặn ở đó.",
        "Nếu response có đi ra, so Via trên cùng với địa chỉ nguồn thật và bật rport.",
      },
    },
    ["timer.retry_after"] = {
      of = "73f61f7f",
      symptoms = [[
        Response lỗi có Retry-After: server cho biết khi nào nên thử lại. Cho đến lúc đó, cuộc gọi
        hoặc đăng ký qua server này đều hỏng.]],
      causes = [[
        Với 500 hoặc 503, server đang quá tải, bảo trì hoặc chạm giới hạn. Với 480, 486, 600 hoặc
        603, nó cho biết lúc nào bên bị gọi dự kiến rảnh. Thỉnh thoảng chờ một chút là bình thường.]],
      checks = {
        "Đọc mã, và ghi chú sau số giây.",
        "Xem client có chờ thật không; không chờ thì quá tải càng nặng.",
        "Với 500 và 503, xem tải, giới hạn và log của server lúc đó.",
        "Trong lúc chờ, cho client dùng server thứ hai: bản ghi SRV hoặc trunk dự phòng.",
      },
    },
    ["timer.session_too_small"] = {
      of = "053bd6ea",
      symptoms = [[
        422 từ chối INVITE hoặc UPDATE và ghi Min-SE lớn hơn Session-Expires mà request xin. Thường
        request được gửi lại với giá trị lớn hơn, người dùng không thấy gì.]],
      causes = [[
        Session timer trên điện thoại, PBX hoặc trunk đặt thấp hơn mức tối thiểu của server. Client
        gửi lại với giá trị lớn hơn thì không có gì sai (RFC 4028). Client không gửi lại thì mất
        cuộc gọi.]],
      checks = {
        "Xem request có được gửi lại với Session-Expires ít nhất bằng Min-SE không.",
        "Nếu có, dừng ở đây.",
        "Nếu không, tăng session timer của client; thường dùng 1800 giây.",
        "Hoặc hạ mức tối thiểu trên server đã gửi 422.",
      },
    },
    ["timer.slow"] = {
      of = "feea370c",
      symptoms = [[
        Response đầu tiên đến sau hơn 500 mili giây, trong lúc đó request đã được gửi lại. Người
        dùng cùng lắm thấy hơi chậm; tải càng cao càng chậm.]],
      causes = [[
        Thường do server chờ DNS, cơ sở dữ liệu hoặc ENUM rồi mới trả lời. Kế đó là tải CPU cao. Mất
        gói trên đường đi trông cũng như vậy.]],
      checks = {
        "Xem lúc nào cũng bị hay chỉ bị khi tải cao.",
        "Bắt gói tại server: so lúc request đến với lúc response đi.",
        "Nếu server chậm, đọc log xem thời gian của DNS, cơ sở dữ liệu và xác thực.",
        "Với INVITE, cho nó gửi 100 trước.",
        "Nếu server nhanh, tìm chỗ mất gói giữa hai bên.",
      },
    },
    ["timer.timeout"] = {
      of = "3d48679a",
      symptoms = [[
        408, 504 hoặc 480 đến sau request từ 32 giây trở lên, trước đó chỉ có 100. Người gọi nghe im
        lặng nửa phút rồi cuộc gọi hỏng.]],
      causes = [[
        Server đã chuyển request đi, nhưng next hop không hề trả lời. Thường là điện thoại đã tắt mà
        đăng ký còn hiệu lực, firewall, sai địa chỉ hoặc bản ghi DNS, hay gateway đang chết.]],
      checks = {
        "Tìm server đã gửi mã lỗi, và bắt gói ở phía bên kia của nó.",
        "Xem request đi ra đến địa chỉ nào, và có gì quay về không.",
        "Nếu không, kiểm tra DNS, định tuyến và firewall đến địa chỉ đó, và xem nó còn sống không.",
        "Nếu có next hop thứ hai, rút ngắn thời gian failover (timer B hoặc F).",
      },
    },
    ["user.busy"] = {
      of = "480282c2",
      symptoms = [[
        486 nghĩa là một thiết bị bận, 600 nghĩa là cả user bận. Người gọi nghe âm báo bận.]],
      causes = [[
        Không có gì sai nếu người bị gọi đang nói chuyện hoặc bấm từ chối. Nếu máy rảnh thì do DND,
        tắt call waiting, giới hạn cuộc gọi, hoặc cuộc gọi bị treo trên PBX. Với trunk, có thể mọi
        kênh đều đang dùng.]],
      checks = {
        "Hỏi người bị gọi lúc đó có bận hay đã bấm từ chối không.",
        "Xem ai gửi: Server, User-Agent hoặc Contact.",
        "Kiểm tra DND và call waiting trên điện thoại.",
        "Liệt kê các cuộc gọi đang có của user trên PBX, và xem giới hạn của tài khoản.",
        "Nếu là 600, đặt thiết bị trả 486 khi muốn các điện thoại khác đổ chuông tiếp.",
      },
    },
    ["user.declined"] = {
      of = "08d0eb03",
      symptoms = [[
        603, 607 hoặc 608 từ chối cuộc gọi nhân danh người bị gọi. Người gọi nghe âm báo bận hoặc
        thông báo thoại.]],
      causes = [[
        603 sau khi đổ chuông đa số là do người bấm, không có gì sai. Không đổ chuông thì là DND,
        danh sách chặn hoặc bộ lọc của mạng. 607 nghĩa là bị đánh dấu không mong muốn; 608 đến từ
        call analytics trong mạng.]],
      checks = {
        "Xem trước đó có đổ chuông không, và đọc reason phrase lẫn Reason.",
        "Nếu không đổ chuông, kiểm tra DND và danh sách chặn của điện thoại, PBX và nhà cung cấp.",
        "Với 608 hoặc khi mạng chặn, liên hệ theo địa chỉ trong Call-Info hoặc Reason.",
        "Kiểm tra caller ID hiển thị và chữ ký của nó (Identity, mức attestation).",
        "Nếu cả nhóm thôi đổ chuông, đặt mã từ chối của điện thoại thành 486.",
      },
    },
  },
}
